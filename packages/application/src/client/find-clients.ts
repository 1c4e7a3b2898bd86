import { type Client, MAX_FOUND, foldWords, fullName } from '@jatkopolku/domain/client';
import { type Result, parsePersonalIdentityCode, success } from '@jatkopolku/kernel';

import type { Page, Versioned } from '../records.ts';
import { type Refusal, refuse } from '../refuse.ts';
import type { ClientDeps } from './change-account.ts';
import { type NamingDeps, knownByName } from './known-by-name.ts';
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
 * id that begins with the words. Whose name the one who asks may not know is found by id alone: nobody comes
 * from the person to the record, and so to where the person is.
 */
export async function findClients(
  deps: ClientDeps & NamingDeps,
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
  deps: ClientDeps & NamingDeps,
  words: string,
  cursor: string | undefined,
): Promise<Page<Client> | undefined> {
  const { records, vault } = deps;
  const code = parsePersonalIdentityCode(words.trim().toUpperCase());
  if (code === undefined) {
    const page = await records.find('client', {
      words: foldWords(words),
      limit: MAX_FOUND,
      cursor,
    });
    return page && withoutUnknown(deps, page, words);
  }
  const client = await records.holderOf('client', ['identity', await vault.mark('identity', code)]);
  const page = { items: client ? [client] : [], damaged: 0, nextCursor: null };
  return withoutUnknown(deps, page, words);
}

/** The page without those whom their names or identity codes would give away. */
async function withoutUnknown(
  deps: NamingDeps,
  page: Page<Client>,
  words: string,
): Promise<Page<Client>> {
  const known = new Set(
    await knownByName(
      deps,
      page.items.map(({ record }) => record),
    ),
  );
  const isId = ({ clientId }: Client) => clientId === words.trim().toUpperCase();
  return { ...page, items: page.items.filter(({ record }) => known.has(record) || isId(record)) };
}

function nameOf(client: Client): string {
  return foldWords(fullName(client));
}
