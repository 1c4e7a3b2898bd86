import { type Client, MOST_FOUND, foldWords } from '@jatkopolku/domain/client';
import { parsePersonalIdentityCode } from '@jatkopolku/kernel';

import type { Found } from '../records.ts';
import type { ClientDeps } from './make-client.ts';

/**
 * The client of a whole identity code, found by its keyed hash; else those who have a name or an id that
 * begins with the words.
 */
export async function findClients(
  { records, vault }: ClientDeps,
  words: string,
): Promise<Found<Client>> {
  const code = parsePersonalIdentityCode(words.trim().toUpperCase());
  if (code === undefined) return records.find('client', foldWords(words), MOST_FOUND);
  const client = await records.holderOf('client', ['identity', await vault.mark('identity', code)]);
  return { items: client ? [client] : [], more: false };
}
