import { yearOf } from '@jatkopolku/domain/commitment';
import { accrualsFrom, waitedOn } from '@jatkopolku/domain/journal';
import type { Run } from '@jatkopolku/domain/settlement';
import { monthRange, must } from '@jatkopolku/kernel';

import type { Change, Records } from '../records.ts';
import { placedClaims } from './agreements-of-claims.ts';
import { openBudget, placed } from './budget.ts';

/**
 * The claims that waited for a decision when the run's month ended, written with the first release of a run of
 * the month and never again: what goes to the accounting of a month does not change after it. The claims are
 * read once a month, all of them: no index says which waited on a day that is past.
 */
export async function accrueMonth(
  records: Records,
  { month, runNo }: Pick<Run, 'month' | 'runNo'>,
): Promise<Change[]> {
  if (await records.get('accruals', { month })) return [];
  const [claims, agreements, { pools }] = await Promise.all([
    records.list('claim'),
    records.list('agreement'),
    openBudget(records, yearOf(month)),
  ]);
  const { end } = monthRange(month);
  const parts = claims.flatMap(({ record }) => {
    const { claimId, providerId, placementId } = record;
    return waitedOn(record, end).map((part) => ({ claimId, providerId, placementId, ...part }));
  });
  const agreementOf = await placedClaims(records, parts);
  const known = new Map(agreements.map(({ record }) => [record.agreementId, placed(record)]));
  const waiting = parts.map(({ placementId: _placement, ...part }) => {
    const agreementId = must(agreementOf.get(part.claimId), `the agreement of ${part.claimId}`);
    return { ...part, agreement: must(known.get(agreementId), `agreement ${agreementId}`) };
  });
  const record = { month, runNo, items: accrualsFrom(waiting, pools) };
  return [{ kind: 'accruals', record }];
}
