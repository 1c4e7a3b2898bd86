import { type CostCentre, costCentreProblems } from '@jatkopolku/domain/commitment';

import { type Expected, changeRecord } from '../change-record.ts';
import { type Saved, createRecord } from '../create-record.ts';
import type { Records } from '../records.ts';
import { allow, refuse } from '../refuse.ts';

/**
 * Sets a cost centre's name and who holds it, over the version that was seen: 0 for a new one.
 * @returns `own-work` for an admin who would hold it themselves.
 */
export async function setCostCentre(
  records: Records,
  expected: Expected<Pick<CostCentre, 'code'>>,
  asked: Omit<CostCentre, 'code'>,
): Saved<CostCentre> {
  const { key, version, actor } = expected;
  const record = { ...key, ...asked };
  if (version > 0) {
    return changeRecord(records, {
      kind: 'costCentre',
      ...expected,
      edit: (before) => allow(record, costCentreProblems(record, before, actor)),
    });
  }
  const problems = costCentreProblems(record, undefined, actor);
  if (problems.length > 0) return refuse(...problems);
  return createRecord(records, { kind: 'costCentre', record, actor, taken: 'changed-meanwhile' });
}
