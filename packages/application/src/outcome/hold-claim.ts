import { type Claim, type Hold, holdProblem, holdReasons } from '@jatkopolku/domain/outcome';
import { success } from '@jatkopolku/kernel';

import { changeRecord } from '../change-record.ts';
import type { Saved } from '../create-record.ts';
import type { Records } from '../records.ts';
import { allow, refuse } from '../refuse.ts';
import type { ExpectedClaim } from './approve-claim.ts';

/** Puts a claim aside until a day, on which it is a task again; who puts it aside again moves the day. */
export function holdClaim(
  records: Records,
  { today, ...expected }: ExpectedClaim,
  asked: Omit<Hold, 'by'>,
): Saved<Claim> {
  const hold = { ...asked, reason: asked.reason.trim(), by: expected.actor };
  return changeRecord(records, {
    kind: 'claim',
    event: 'claim-put-on-hold',
    ...expected,
    edit: (claim) => {
      const problem = holdProblem(claim, expected.actor);
      return problem
        ? refuse(problem)
        : allow({ ...claim, hold, takenUp: true }, holdReasons(hold, today));
    },
  });
}

/** Ends it before its day. */
export function endClaimHold(
  records: Records,
  { today: _today, ...expected }: ExpectedClaim,
): Saved<Claim> {
  return changeRecord(records, {
    kind: 'claim',
    event: 'claim-hold-ended',
    ...expected,
    edit: (claim) => {
      const problem = holdProblem(claim, expected.actor);
      return problem ? refuse(problem) : success({ ...claim, hold: null });
    },
  });
}
