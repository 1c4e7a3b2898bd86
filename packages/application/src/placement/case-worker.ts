import { holdersOf } from '@jatkopolku/domain/access';
import { type CaseWorker, type Placement, placementSteps } from '@jatkopolku/domain/placement';
import { type LocalDate, byName, success } from '@jatkopolku/kernel';

import { knownGrants } from '../access/known-grants.ts';
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
  return givePlacement(records, expected, { caseWorker });
}

/** Somebody answers for the placement from now on. */
export function givePlacement(
  records: Records,
  expected: Expected<Pick<Placement, 'placementId'>>,
  given: { readonly caseWorker: CaseWorker } & Partial<Pick<Placement, 'moveReason'>>,
): Saved<Placement> {
  return moveRecord(records, {
    kind: 'placement',
    ...expected,
    step: placementSteps.amend,
    event: 'case-worker-changed',
    edit: (placement) =>
      placement.caseWorker?.userId === given.caseWorker.userId
        ? refuse('case-worker-same')
        : success({ ...placement, ...given }),
  });
}

/** Who may answer for placements on a day, by name. */
export async function listCaseWorkers(records: Records, today: LocalDate): Promise<CaseWorker[]> {
  const stored = await records.list('grant');
  const grants = stored.map(({ record }) => record);
  return holdersOf(grants, 'case-worker', today).toSorted((a, b) => byName(a.name, b.name));
}

/** The same for one person. */
export async function isCaseWorker(
  records: Records,
  userId: string,
  today: LocalDate,
): Promise<boolean> {
  const { known } = await knownGrants(records, userId);
  return holdersOf(known, 'case-worker', today).some((holder) => holder.userId === userId);
}
