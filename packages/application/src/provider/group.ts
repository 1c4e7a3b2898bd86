import type { Provider } from '@jatkopolku/domain/provider';

import type { Change, Records, Witness } from '../records.ts';

/** The state of a provider's group, before its affiliates are read or one of them is named. */
export interface Group {
  /** Goes with what is judged by the affiliates: it is not written where one was named meanwhile. */
  readonly witness: Witness;
  /** Goes with the affiliate that is named. */
  readonly naming: Change;
}

/** Read first: the affiliates that are listed after it are no older. */
export async function readGroup(
  records: Records,
  { providerId }: Pick<Provider, 'providerId'>,
): Promise<Group> {
  const before = await records.get('groupTally', { providerId });
  const named = (before?.record.named ?? 0) + 1;
  return {
    witness: { kind: 'groupTally', key: { providerId }, version: before?.version ?? 0 },
    naming: { kind: 'groupTally', record: { providerId, named }, before },
  };
}
