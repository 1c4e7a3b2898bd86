import type { ClientId } from '@jatkopolku/domain/client';
import type { Placement } from '@jatkopolku/domain/placement';
import { invariant } from '@jatkopolku/kernel';

import type { Records } from '../records.ts';

/** No client has more placements. */
const LIMIT = 200;

/** The client's placements, from the index that follows the table a moment later. */
export async function placementsOfClient(records: Records, client: ClientId): Promise<Placement[]> {
  const request = { partition: undefined, client, limit: LIMIT, cursor: undefined } as const;
  const page = await records.page('placement', request);
  invariant(!page?.damaged, `Every placement of ${client} can be read`);
  return (page?.items ?? []).map(({ record }) => record);
}
