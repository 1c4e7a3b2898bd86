import type { Kind, PageRequest, RecordOf } from '@jatkopolku/application';
import { PAGE_LIMIT } from '@jatkopolku/contracts';
import { type Result, refusal, success } from '@jatkopolku/kernel';

import type { ApiRegion, Refused } from '../serve.ts';

const DEFAULT_LIMIT = 50;

interface PageQuery {
  readonly limit?: string | undefined;
  readonly cursor?: string | undefined;
}

/** A page of a kind's records; a longer one than the limit is cut to it. */
export async function listPage<K extends Kind>(
  { records }: Pick<ApiRegion, 'records'>,
  kind: K,
  { limit, cursor }: PageQuery,
  partition: PageRequest<K>['partition'],
) {
  const wanted = Math.min(Number(limit ?? DEFAULT_LIMIT), PAGE_LIMIT);
  return success(await records.page(kind, { partition, limit: wanted, cursor }));
}

/** One record by its key, or `not-found`. */
export async function readOne<K extends Kind>(
  { records }: Pick<ApiRegion, 'records'>,
  kind: K,
  key: Parameters<typeof records.get<K>>[1],
): Promise<Result<{ record: RecordOf<K>; version: number }, Refused>> {
  const stored = await records.get(kind, key);
  return stored ? success(stored) : refusal({ problem: { code: 'not-found' } });
}
