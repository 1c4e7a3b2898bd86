import {
  type Kind,
  type KeyOf,
  type OwnerOf,
  type Page,
  type PageRequest,
  type RecordOf,
  type Refusal,
  type Stored,
  refuse,
} from '@jatkopolku/application';
import { PAGE_LIMIT } from '@jatkopolku/contracts';
import { type Result, success } from '@jatkopolku/kernel';

import type { ApiRegion } from '../serve.ts';

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
}

/** A page of a kind's records; a longer one than the limit is cut to it. */
export async function listPage<K extends Kind>(
  { records }: Pick<ApiRegion, 'records'>,
  kind: K,
  { limit, cursor }: PageQuery,
  part: Part<K>,
): Promise<Result<Page<RecordOf<K>>, Refusal>> {
  const wanted = Math.min(Number(limit ?? DEFAULT_LIMIT), PAGE_LIMIT);
  const page = await records.page(kind, { ...part, limit: wanted, cursor });
  return page ? success(page) : refuse('cursor-invalid');
}

/** One record by its key, or `not-found`. */
export async function readOne<K extends Kind>(
  { records }: Pick<ApiRegion, 'records'>,
  kind: K,
  key: KeyOf<K>,
): Promise<Result<Stored<RecordOf<K>>, Refusal>> {
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
export function seen<Key>(call: {
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
  return { ...seen(call), today: call.clock.today() };
}

/** The same, by somebody whose name is kept with what is done. */
export function seenByName<Key>(call: {
  readonly params: Key;
  readonly version: number;
  readonly caller: { readonly userId: string; readonly name: string };
}) {
  return { ...seen(call), name: call.caller.name };
}
