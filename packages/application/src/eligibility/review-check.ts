import {
  type Check,
  type Proposal,
  checkSteps,
  decisionEnd,
  isAsking,
  isHolding,
} from '@jatkopolku/domain/eligibility';
import type { FileId } from '@jatkopolku/domain/file';
import type { ProviderId } from '@jatkopolku/domain/provider';
import { type LocalDate, type Problem, must, success } from '@jatkopolku/kernel';

import { type Expected, moveRecord } from '../change-record.ts';
import type { Saved } from '../create-record.ts';
import type { Records } from '../records.ts';
import { allow, refuse } from '../refuse.ts';
import { documentProblems } from './read-extract.ts';

export type ExpectedCheck = Expected<{ readonly providerId: ProviderId }> & {
  readonly today: LocalDate;
};

export type ReviewAnswer = Pick<Proposal, 'verdict' | 'businessTasks' | 'reason' | 'evidence'>;

/** Answers a review's question; a second person confirms the answer. */
export function proposeReview(
  records: Records,
  { today, ...expected }: ExpectedCheck,
  answer: ReviewAnswer,
): Saved<Check> {
  return moveRecord(records, {
    kind: 'check',
    step: checkSteps['propose-review'],
    event: 'review-proposed',
    ...expected,
    edit: async (check, state) => {
      const problems = [...answerProblems(answer), ...(await filesIn(records, answer.evidence))];
      const proposal: Proposal = {
        ...answer,
        grounds: check.grounds.filter(isAsking),
        proposedBy: expected.actor,
        proposedOn: today,
        returnedFor: null,
      };
      return allow({ ...check, proposal, state }, problems);
    },
  });
}

/** A review passes only with a reason, and rests on an answer to the Ombudsman's question. */
function answerProblems({ businessTasks, reason }: ReviewAnswer): Problem[] {
  const problems: Problem[] = [];
  if (businessTasks === '') problems.push({ code: 'reason-missing', at: '/businessTasks' });
  if (reason === '') problems.push({ code: 'reason-missing', at: '/reason' });
  return problems;
}

async function filesIn(records: Records, evidence: readonly FileId[]): Promise<Problem[]> {
  const found = evidence.map((fileId, place) =>
    documentProblems(records, fileId, `/evidence/${place}`),
  );
  return (await Promise.all(found)).flat();
}

/** Confirms the answer as the second person: it is a decision from now on, until it expires. */
export async function confirmReview(
  records: Records,
  { today, ...expected }: ExpectedCheck,
): Saved<Check> {
  const stored = await records.get('check', expected.key);
  const isApproval = stored?.record.proposal?.verdict === 'approved';
  return moveRecord(records, {
    kind: 'check',
    step: checkSteps[isApproval ? 'approve-review' : 'refuse-review'],
    event: isApproval ? 'review-approved' : 'review-refused',
    ...expected,
    edit: (check, state) => {
      const proposal = must(check.proposal, 'the proposed answer');
      const outcome = isApproval ? 'eligible' : 'excluded';
      return success({
        ...check,
        state,
        proposal: null,
        holding: isApproval
          ? check.holding.filter((code) => !isAnsweredBy(proposal, code))
          : check.holding,
        decision: {
          by: 'review',
          outcome,
          grounds: proposal.grounds,
          reason: proposal.reason,
          decidedOn: today,
          validUntil: decisionEnd(today),
          review: proposal,
          confirmedBy: expected.actor,
        },
      });
    },
  });
}

function isAnsweredBy({ grounds }: Proposal, code: Check['holding'][number]): boolean {
  return isHolding(code) && grounds.includes(code);
}

/** Gives the answer back to the person who proposed it, with the reason. */
export function returnReview(
  records: Records,
  { today: _today, ...expected }: ExpectedCheck,
  reason: string,
): Saved<Check> {
  return moveRecord(records, {
    kind: 'check',
    step: checkSteps['return-review'],
    event: 'review-returned',
    ...expected,
    edit: (check, state) => {
      if (reason === '') return refuse({ code: 'reason-missing', at: '/reason' });
      const proposal = { ...must(check.proposal, 'the proposed answer'), returnedFor: reason };
      return success({ ...check, state, proposal });
    },
  });
}
