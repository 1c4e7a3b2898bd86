import type { Saved } from '@jatkopolku/application';

/** What the demo itself makes is never refused: a refusal is a bug of the demo. */
export async function saved<T>(saving: Saved<T>): Promise<void> {
  const result = await saving;
  if (!result.ok) throw new Error(`The demo was refused: ${JSON.stringify(result.error)}`);
}
