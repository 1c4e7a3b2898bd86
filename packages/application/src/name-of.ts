import type { Records } from './records.ts';

/** What those who gave somebody a role call them; a mandate's holder is known by the token alone. */
export async function nameOf(records: Records, userId: string): Promise<string | null> {
  const [grant] = await records.list('grant', { userId });
  return grant?.record.name ?? null;
}
