import type { Made } from '@jatkopolku/application';

/** What the demo itself makes is never refused: a refusal is a bug of the demo. */
export async function made<T>(making: Made<T>): Promise<void> {
  const result = await making;
  if (!result.ok) throw new Error(`The demo was refused: ${JSON.stringify(result.error)}`);
}
