import { type Claim, type ClaimId, claimSteps, filingDay } from '@jatkopolku/domain/outcome';
import type { Placement, PlacementId } from '@jatkopolku/domain/placement';
import { type LocalDate, type Result, success } from '@jatkopolku/kernel';

import { type Expected, moveRecord } from '../change-record.ts';
import { asExpected, countedAgain } from '../counted.ts';
import { type Asking, type Saved, createRecord } from '../create-record.ts';
import type { Records } from '../records.ts';
import { type Refusal, allow, refuse } from '../refuse.ts';
import { answerOf } from './answer-of.ts';
import { besideRule } from './beside-rule.ts';
import type { NoticeDeps } from './claim-notice.ts';
import { evidenceProblems, filesOfEvidence } from './evidence-problems.ts';
import {
  type ClaimedPath,
  type JudgedPath,
  judgeAgain,
  judgePath,
  personOf,
} from './judge-path.ts';
import { filedUnderRule, ruleInForce } from './rule-in-force.ts';

export interface FileClaim extends ClaimedPath {
  readonly claimId: ClaimId;
  readonly placementId: PlacementId;
}

/**
 * Files a claim for a bonus: takes it, or refuses it with every reason. Two claims for one placement,
 * or for one client's path of a day, cannot both be taken, however close they come. A claim that the region's
 * rule approves is approved in the same transaction; one that was judged by what has changed meanwhile is
 * judged again.
 */
export function fileClaim(
  deps: NoticeDeps,
  command: FileClaim,
  asking: Asking<LocalDate>,
): Saved<Claim> {
  return countedAgain(() => tryFiling(deps, command, asking));
}

async function tryFiling(
  deps: NoticeDeps,
  command: FileClaim,
  { actor, today }: Asking<LocalDate>,
): Saved<Claim> {
  const { records } = deps;
  const stored = await records.get('placement', command);
  if (!stored) return refuse('unknown-placement');
  const { record: placement } = stored;
  const inForce = await ruleInForce(records, placement, today);
  const judged = await judgeFiling(records, { placement, command }, { actor, today });
  if (!judged.ok) return judged;
  const record = await filedUnderRule(records, inForce, judged.value);
  const { witnesses, ...own } = besideRule(deps, inForce);
  return createRecord(records, {
    kind: 'claim',
    record,
    actor,
    event: 'claim-filed',
    // What was free a moment ago may be taken now: by this claim's twin.
    taken: 'already-claimed',
    witnesses,
    byRule: own.byRule(record),
    beside: await own.beside(record),
  });
}

interface Filing {
  readonly placement: Placement;
  readonly command: FileClaim;
}

/** The claim as it is filed, or every reason against it. */
async function judgeFiling(
  records: Records,
  { placement, command: { claimId, placementId, ...path } }: Filing,
  { actor, today }: Asking<LocalDate>,
): Promise<Result<Claim, Refusal>> {
  const { clientId, providerId } = placement;
  const personId = await personOf(records, placement);
  const asked = { path, claimId, placement, personId, submittedOn: today } as const;
  const judged = together(
    await judgePath(records, { ...asked, milestone: 'start' }),
    await evidenceProblems(records, filesOfEvidence(path.evidence), {
      claimant: { userId: actor, providerId },
      at: '/evidence',
    }),
  );
  if (!judged.ok) return judged;
  const own = { claimId, placementId, clientId, personId, providerId };
  const filed = { submittedOn: today, submittedBy: actor, state: 'submitted' } as const;
  return success({ ...undecided, ...judged.value, ...own, ...filed });
}

/** A claim that nobody has looked at yet. */
const undecided = {
  amendedBy: null,
  decidedOn: null,
  decidedBy: null,
  decisionCategory: null,
  decisionReason: '',
  remarks: 0,
  parts: [],
  correction: null,
  firstApproval: null,
  sample: null,
  takenUp: false,
  afterCheck: null,
  hold: null,
  withdrawnOn: null,
} satisfies Partial<Claim>;

type ExpectedReturned = Expected<Pick<Claim, 'claimId'>> & { readonly today: LocalDate };

/** A returned claim amended, with what is answered to what was asked. */
export interface AmendedPath extends ClaimedPath {
  readonly answer: string;
}

/**
 * Submits a claim again, amended. One that was returned counts as filed on the day it was filed, and the
 * answer to what it was asked is kept beside it, with the files that have come with it: a person reads it. One
 * that was taken back is filed today, and the region's rule may approve it as any other.
 */
export function resubmitClaim(
  deps: NoticeDeps,
  expected: ExpectedReturned,
  path: AmendedPath,
): Saved<Claim> {
  const isAsExpected = asExpected(deps.records, 'claim', expected);
  return countedAgain(() => tryResubmitting(deps, expected, path), isAsExpected);
}

async function tryResubmitting(
  deps: NoticeDeps,
  { today, ...expected }: ExpectedReturned,
  { answer, ...path }: AmendedPath,
): Saved<Claim> {
  const { records } = deps;
  const stored = await records.get('claim', expected.key);
  if (!stored) return refuse('not-found');
  const inForce = await ruleInForce(records, stored.record, today);
  const rule = besideRule(deps, inForce);
  return moveRecord(records, {
    kind: 'claim',
    step: claimSteps.submit,
    event: 'claim-resubmitted',
    ...expected,
    ...rule,
    edit: async (claim, state) => {
      const judged = await judgeAmended(records, { claim, path }, { ...expected, today });
      if (!judged.ok) return judged;
      const own = { state, amendedBy: expected.actor, decisionCategory: null, decisionReason: '' };
      const remarks = claim.remarks + (claim.state === 'returned' ? 1 : 0);
      const submitted = { ...claim, ...judged.value, ...own, remarks };
      return success(await filedUnderRule(records, inForce, submitted));
    },
    beside: async (claim, before) => [
      ...(before.state === 'returned'
        ? [answerOf({ claim, before, text: answer, by: expected.actor, on: today })]
        : []),
      ...(await rule.beside(claim)),
    ],
  });
}

interface Amended {
  readonly claim: Claim;
  readonly path: ClaimedPath;
}

/** The amended path with the day as of which it is filed, or every reason against it. */
async function judgeAmended(
  records: Records,
  { claim, path }: Amended,
  { actor, today }: Asking<LocalDate>,
): Promise<Result<JudgedPath & Pick<Claim, 'submittedOn'>, Refusal>> {
  const submittedOn = filingDay(claim, today);
  const judged = together(
    await judgeAgain(records, { ...claim, submittedOn }, path),
    await evidenceProblems(records, filesOfEvidence(path.evidence), {
      claimant: { ...claim, userId: actor },
      at: '/evidence',
    }),
  );
  return judged.ok ? success({ ...judged.value, submittedOn }) : judged;
}

/** Both refusals in one: who mends a claim sees everything at once. */
function together<T>(judged: Result<T, Refusal>, more: Refusal): Result<T, Refusal> {
  return judged.ok ? allow(judged.value, more) : refuse(...judged.error, ...more);
}
