import {
  type AskedCorrection,
  type Claim,
  claimSteps,
  confirmProblem,
  correctedParts,
  correctionProblems,
  liveParts,
  proposalProblem,
} from '@jatkopolku/domain/outcome';
import { must, success } from '@jatkopolku/kernel';

import { changeRecord } from '../change-record.ts';
import type { Saved } from '../create-record.ts';
import type { Records } from '../records.ts';
import { allow, refuse } from '../refuse.ts';
import type { ExpectedClaim } from './approve-claim.ts';

/** Proposes another amount for an approved part, or to take it back, with the reason: a second person confirms it. */
export function proposeCorrection(
  records: Records,
  { today, ...expected }: ExpectedClaim,
  asked: AskedCorrection,
): Saved<Claim> {
  const correction = { ...asked, reason: asked.reason.trim(), by: expected.actor, on: today };
  return changeRecord(records, {
    kind: 'claim',
    event: 'correction-proposed',
    ...expected,
    edit: (claim) => {
      const problem = proposalProblem(claim);
      if (problem) return refuse(problem);
      return allow({ ...claim, correction, takenUp: true }, correctionProblems(claim, correction));
    },
  });
}

/**
 * Confirms a correction: the part is voided and another one takes its place, so that what was billed is
 * refunded once and the right amount is billed once, by the next runs of their months.
 */
export function confirmCorrection(
  records: Records,
  { today, ...expected }: ExpectedClaim,
): Saved<Claim> {
  const decided = { by: expected.actor, on: today };
  return changeRecord(records, {
    kind: 'claim',
    event: 'correction-confirmed',
    ...expected,
    edit: (claim) => {
      const problem = confirmProblem(claim, expected.actor);
      if (problem) return refuse(problem);
      const correction = must(claim.correction, 'a correction');
      const parts = correctedParts(claim, correction, decided);
      const isLeft = liveParts({ parts }).length > 0;
      const state = isLeft
        ? claim.state
        : (claimSteps['claw-back'].after[claim.state] ?? claim.state);
      const reasons = { decisionReason: correction.reason, decidedOn: today };
      const by = { decidedBy: expected.actor, correction: null };
      // The part may have been voided meanwhile, as by an objection: it is not replaced twice.
      const problems = correctionProblems(claim, correction).map(({ code }) => code);
      return allow({ ...claim, ...reasons, ...by, parts, state }, problems);
    },
  });
}

/** Drops a correction: what was approved stays. Who proposed it may drop it too. */
export function dropCorrection(
  records: Records,
  { today: _today, ...expected }: ExpectedClaim,
): Saved<Claim> {
  return changeRecord(records, {
    kind: 'claim',
    event: 'correction-dropped',
    ...expected,
    edit: (claim) =>
      claim.correction === null ? refuse('no-correction') : success({ ...claim, correction: null }),
  });
}
