import { type Claim, type ClaimId, claimSteps, filingDay } from '@jatkopolku/domain/outcome';
import type { PlacementId } from '@jatkopolku/domain/placement';
import { type LocalDate, type Result, success } from '@jatkopolku/kernel';

import { type Expected, moveRecord } from '../change-record.ts';
import { type Asking, type Saved, createRecord } from '../create-record.ts';
import type { Records } from '../records.ts';
import { type Refusal, allow, refuse } from '../refuse.ts';
import { answerOf } from './answer-of.ts';
import { evidenceProblems, filesOfEvidence } from './evidence-problems.ts';
import { type ClaimedPath, judgeAgain, judgePath, personOf } from './judge-path.ts';

export interface FileClaim extends ClaimedPath {
  readonly claimId: ClaimId;
  readonly placementId: PlacementId;
}

/**
 * Files a claim for a bonus: takes it, or refuses it with every reason. Two claims for one placement,
 * or for one client's path of a day, cannot both be taken, however close they come.
 */
export async function fileClaim(
  records: Records,
  { claimId, placementId, ...path }: FileClaim,
  { actor, today }: Asking<LocalDate>,
): Saved<Claim> {
  const stored = await records.get('placement', { placementId });
  if (!stored) return refuse('unknown-placement');
  const placement = stored.record;
  const { clientId, providerId } = placement;
  const personId = await personOf(records, placement);
  const judged = together(
    await judgePath(records, {
      path,
      claimId,
      placement,
      personId,
      submittedOn: today,
      milestone: 'start',
    }),
    await evidenceProblems(records, filesOfEvidence(path.evidence), {
      claimant: { userId: actor, providerId },
      at: '/evidence',
    }),
  );
  if (!judged.ok) return judged;
  const record: Claim = {
    ...judged.value,
    claimId,
    placementId,
    clientId,
    personId,
    providerId,
    submittedOn: today,
    submittedBy: actor,
    amendedBy: null,
    decidedOn: null,
    decidedBy: null,
    decisionCategory: null,
    decisionReason: '',
    remarks: 0,
    parts: [],
    correction: null,
    firstApproval: null,
    hold: null,
    withdrawnOn: null,
    state: 'submitted',
  };
  const event = 'claim-filed';
  // What was free a moment ago may be taken now: by this claim's twin.
  return createRecord(records, { kind: 'claim', record, actor, event, taken: 'already-claimed' });
}

type ExpectedReturned = Expected<Pick<Claim, 'claimId'>> & { readonly today: LocalDate };

/** A returned claim amended, with what is answered to what was asked. */
export interface AmendedPath extends ClaimedPath {
  readonly answer: string;
}

/**
 * Submits a claim again, amended. One that was returned counts as filed on the day it was filed, and the
 * answer to what it was asked is kept beside it, with the files that have come with it; one that was taken
 * back is filed today.
 */
export function resubmitClaim(
  records: Records,
  { today, ...expected }: ExpectedReturned,
  { answer, ...path }: AmendedPath,
): Saved<Claim> {
  return moveRecord(records, {
    kind: 'claim',
    step: claimSteps.submit,
    event: 'claim-resubmitted',
    ...expected,
    edit: async (claim, state) => {
      const submittedOn = filingDay(claim, today);
      const judged = together(
        await judgeAgain(records, { ...claim, submittedOn }, path),
        await evidenceProblems(records, filesOfEvidence(path.evidence), {
          claimant: { ...claim, userId: expected.actor },
          at: '/evidence',
        }),
      );
      if (!judged.ok) return judged;
      const own = { state, amendedBy: expected.actor, decisionCategory: null, decisionReason: '' };
      const remarks = claim.remarks + (claim.state === 'returned' ? 1 : 0);
      return success({ ...claim, ...judged.value, ...own, submittedOn, remarks });
    },
    beside: (claim, before) =>
      before.state === 'returned'
        ? [answerOf({ claim, before, text: answer, by: expected.actor, on: today })]
        : [],
  });
}

/** Both refusals in one: who mends a claim sees everything at once. */
function together<T>(judged: Result<T, Refusal>, more: Refusal): Result<T, Refusal> {
  return judged.ok ? allow(judged.value, more) : refuse(...judged.error, ...more);
}
