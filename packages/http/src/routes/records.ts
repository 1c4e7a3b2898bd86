import {
  type Kind,
  type KeyOf,
  type OwnerOf,
  type Page,
  type PageRequest,
  type RecordOf,
  type Refusal,
  type Versioned,
  refuse,
} from '@jatkopolku/application';
import { type Operation, PAGE_LIMIT } from '@jatkopolku/contracts';
import { type Viewer, isKnownTo, isSighted } from '@jatkopolku/domain/access';
import { type Result, success } from '@jatkopolku/kernel';

import type { ApiRegion, Call } from '../call.ts';

const DEFAULT_LIMIT = 50;

interface PageQuery {
  readonly limit?: string | undefined;
  readonly cursor?: string | undefined;
}

interface Part<K extends Kind> {
  readonly partition: PageRequest<K>['partition'];
  /** What is asked for of the records' owner; undefined for all of them. */
  readonly owner?: OwnerOf<K> | undefined;
  readonly provider?: PageRequest<K>['provider'];
  readonly client?: PageRequest<K>['client'];
  /** What is shown to whose right does not reach the whole region, where the records do not show it. */
  readonly shows?: PageRequest<K>['shows'];
}

type Lists = Pick<ApiRegion, 'records'> & Pick<Call<Operation>, 'caller' | 'reach'>;

/** How many are asked for; a longer page than the limit is cut to it. */
export function limitIn({ limit }: Pick<PageQuery, 'limit'>): number {
  return Math.min(Number(limit ?? DEFAULT_LIMIT), PAGE_LIMIT);
}

/** A page of what the caller may know of a kind's records. */
export async function listPage<K extends Kind>(
  { records, caller, reach }: Lists,
  kind: K,
  query: PageQuery,
  part: Part<K>,
): Promise<Result<Page<RecordOf<K>>, Refusal>> {
  const { userId, providerId } = caller;
  const shows =
    reach === 'region' ? undefined : (part.shows ?? sightOf(kind, { reach, userId, providerId }));
  const page = await records.page(kind, {
    ...part,
    limit: limitIn(query),
    cursor: query.cursor,
    shows,
  });
  return page ? success(page) : refuse('cursor-invalid');
}

/** What of a kind somebody may know of; nothing of a kind that says nothing of it. */
function sightOf<K extends Kind>(kind: K, viewer: Viewer): (record: RecordOf<K>) => boolean {
  return (record) => isSighted(kind) && isKnownTo(kind, record as never, viewer);
}

/** One record by its key, or `not-found`. */
export async function readOne<K extends Kind>(
  { records }: Pick<ApiRegion, 'records'>,
  kind: K,
  key: KeyOf<K>,
): Promise<Result<Versioned<RecordOf<K>>, Refusal>> {
  const stored = await records.get(kind, key);
  return stored ? success(stored) : refuse('not-found');
}

/** Who asks, and the business day of asking. */
export function asking({
  caller,
  clock,
}: Pick<ApiRegion, 'clock'> & { caller: { userId: string } }) {
  return { actor: caller.userId, today: clock.today() };
}

/** A record as the one who asks saw it. */
export function expected<Key>(call: {
  readonly params: Key;
  readonly version: number;
  readonly caller: { readonly userId: string };
}) {
  return { key: call.params, version: call.version, actor: call.caller.userId };
}

/** The same, with the business day of asking. */
export function seenToday<Key>(
  call: Pick<ApiRegion, 'clock'> & {
    readonly params: Key;
    readonly version: number;
    readonly caller: { readonly userId: string };
  },
) {
  return { ...expected(call), today: call.clock.today() };
}

/** The same, by somebody whose name is kept with what is done. */
export function seenByName<Key>(call: {
  readonly params: Key;
  readonly version: number;
  readonly caller: { readonly userId: string; readonly name: string };
}) {
  return { ...expected(call), name: call.caller.name };
}
