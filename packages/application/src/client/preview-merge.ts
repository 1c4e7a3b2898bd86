import { uncountedDates } from '@jatkopolku/domain/attendance';
import type { Sheet } from '@jatkopolku/domain/attendance';
import type { ClientMerge } from '@jatkopolku/domain/client';
import { type Claim, holdsItsPlace } from '@jatkopolku/domain/outcome';
import { type LocalDate, type Result, success } from '@jatkopolku/kernel';

import type { Records } from '../records.ts';
import { type Refusal, refuse } from '../refuse.ts';
import { calendarsOfBoth, planMerge } from './plan-merge.ts';

/** What a merge would change, for the two who decide on it. */
export interface MergePreview {
  /** Days that would not count, by month and placement. */
  readonly uncounted: (Pick<Sheet, 'clientId' | 'placementId' | 'providerId' | 'month'> & {
    readonly dates: LocalDate[];
  })[];
  /** Claims of both for a path that began on the same day: one of them is one bonus too many. */
  readonly claimsTwice: Pick<Claim, 'claimId' | 'clientId' | 'pathStartsOn'>[];
}

/** The same computation that a confirmed merge goes by. @returns `changed-meanwhile` while an index catches up. */
export async function previewMerge(
  records: Records,
  both: Pick<ClientMerge, 'clientId' | 'keptId'>,
): Promise<Result<MergePreview, Refusal>> {
  const plan = await planMerge(records, both, await calendarsOfBoth(records, both));
  if (!plan) return refuse('changed-meanwhile');
  const uncounted = plan.counted.sheets.flatMap(({ sheet, uncounted: days }) => {
    const { clientId, placementId, providerId, month } = sheet;
    const dates = uncountedDates({ ...sheet, uncounted: days });
    return dates.length > 0 ? [{ clientId, placementId, providerId, month, dates }] : [];
  });
  const claims = (await records.list('claim')).map(({ record }) => record);
  const own = claims.filter(
    ({ clientId, state }) => holdsItsPlace[state] && plan.person.includes(clientId),
  );
  const claimsTwice = [...Map.groupBy(own, ({ pathStartsOn }) => pathStartsOn).values()]
    .filter((group) => group.length > 1)
    .flat()
    .map(({ claimId, clientId, pathStartsOn }) => ({ claimId, clientId, pathStartsOn }));
  return success({ uncounted, claimsTwice });
}
