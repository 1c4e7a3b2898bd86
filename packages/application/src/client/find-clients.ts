import { type Client, MAX_FOUND, foldWords, fullName } from '@jatkopolku/domain/client';
import { type Result, parsePersonalIdentityCode, success } from '@jatkopolku/kernel';

import type { Page, Versioned } from '../records.ts';
import { type Refusal, refuse } from '../refuse.ts';
import type { ClientDeps } from './change-account.ts';
import { birthYearOf } from './name-clients.ts';

interface FindClients {
  readonly words: string;
  /** As the page before gave it. */
  readonly cursor?: string | undefined;
}

/** A client that was found; with the year of birth where it distinguishes people of like names. */
export type FoundClient = Versioned<Client> & { readonly birthYear: number | null };

/**
 * The client of a whole identity code, found by its keyed hash; else a page of those who have a name or an
 * id that begins with the words.
 */
export async function findClients(
  deps: ClientDeps,
  { words, cursor }: FindClients,
): Promise<Result<{ items: FoundClient[]; nextCursor: string | null }, Refusal>> {
  const page = await findPage(deps, words, cursor);
  if (page === undefined) return refuse('cursor-invalid');
  const { items, nextCursor } = page;
  const times = Map.groupBy(items, ({ record }) => nameOf(record));
  const found = items.map(async (stored, at) => {
    // Those of like names follow each other, also from one page to the next.
    const isAtEdge =
      (at === 0 && cursor !== undefined) || (at === items.length - 1 && nextCursor !== null);
    const isAlone = !isAtEdge && times.get(nameOf(stored.record))?.length === 1;
    return { ...stored, birthYear: isAlone ? null : await birthYearOf(deps, stored.record) };
  });
  return success({ items: await Promise.all(found), nextCursor });
}

async function findPage(
  { records, vault }: ClientDeps,
  words: string,
  cursor: string | undefined,
): Promise<Page<Client> | undefined> {
  const code = parsePersonalIdentityCode(words.trim().toUpperCase());
  if (code === undefined) {
    return records.find('client', { words: foldWords(words), limit: MAX_FOUND, cursor });
  }
  const client = await records.holderOf('client', ['identity', await vault.mark('identity', code)]);
  return { items: client ? [client] : [], damaged: 0, nextCursor: null };
}

function nameOf(client: Client): string {
  return foldWords(fullName(client));
}
