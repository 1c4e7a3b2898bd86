import { type CaseWorker, type Placement, placementSteps } from '@jatkopolku/domain/placement';
import { success } from '@jatkopolku/kernel';

import { type Expected, moveRecord } from '../change-record.ts';
import type { Saved } from '../create-record.ts';
import { nameOf } from '../name-of.ts';
import type { Records } from '../records.ts';
import { refuse } from '../refuse.ts';

/** Somebody of the county by the name that the access records know, or by the id of the token. */
export async function caseWorkerOf(records: Records, userId: string): Promise<CaseWorker> {
  return { userId, name: (await nameOf(records, userId)) ?? userId };
}

/** Who asks answers for the placement from now on; one who does so already takes nothing. */
export async function takePlacement(
  records: Records,
  expected: Expected<Pick<Placement, 'placementId'>>,
): Saved<Placement> {
  const caseWorker = await caseWorkerOf(records, expected.actor);
  return moveRecord(records, {
    kind: 'placement',
    ...expected,
    step: placementSteps.amend,
    event: 'case-worker-changed',
    edit: (placement) =>
      placement.caseWorker?.userId === caseWorker.userId
        ? refuse('case-worker-same')
        : success({ ...placement, caseWorker }),
  });
}
