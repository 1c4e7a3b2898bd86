import type { ProviderId } from '@jatkopolku/domain/provider';
import { invariant } from '@jatkopolku/kernel';

import type { ProvidersKind, RecordOf, Records, Versioned } from './records.ts';

const PAGE_SIZE = 200;

/** Everything of a kind that belongs to a provider, from the index that follows the table a moment later. */
export async function listOfProvider<K extends ProvidersKind>(
  records: Records,
  kind: K,
  provider: ProviderId,
): Promise<Versioned<RecordOf<K>>[]> {
  const found: Versioned<RecordOf<K>>[] = [];
  let cursor: string | undefined;
  do {
    const request = { partition: undefined, provider, limit: PAGE_SIZE, cursor } as const;
    const page = await records.page<ProvidersKind>(kind, request);
    invariant(!page?.damaged, `Every ${kind} of ${provider} can be read`);
    found.push(...((page?.items ?? []) as Versioned<RecordOf<K>>[]));
    cursor = page?.nextCursor ?? undefined;
  } while (cursor !== undefined);
  return found;
}
