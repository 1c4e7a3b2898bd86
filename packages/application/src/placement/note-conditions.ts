import {
  type Placement,
  type StartConditions,
  notedConditionProblems,
  placementSteps,
} from '@jatkopolku/domain/placement';

import { moveRecord } from '../change-record.ts';
import type { Saved } from '../create-record.ts';
import type { Records } from '../records.ts';
import { allow } from '../refuse.ts';
import type { ExpectedPlacement } from './edit-placement.ts';

/** Notes the days of signatures, insurance and notice, as many of them as are known. */
export function noteStartConditions(
  records: Records,
  { today, ...expected }: ExpectedPlacement,
  startConditions: StartConditions,
): Saved<Placement> {
  return moveRecord(records, {
    kind: 'placement',
    ...expected,
    step: placementSteps.amend,
    event: 'start-conditions-noted',
    edit: (placement) =>
      allow({ ...placement, startConditions }, notedConditionProblems(startConditions, today)),
  });
}
