import {
  type Claim,
  type ClaimId,
  type ClaimSettings,
  type Granting,
  amountProblems,
  claimSteps,
  claimedCents,
  milestoneOf,
  waitsForSecond,
  withPart,
} from '@jatkopolku/domain/outcome';
import { type Cents, type LocalDate } from '@jatkopolku/kernel';

import { type Expected, moveRecord } from '../change-record.ts';
import { asExpected, countedAgain } from '../counted.ts';
import type { Saved } from '../create-record.ts';
import { readGroup } from '../provider/group.ts';
import type { Records } from '../records.ts';
import { type Refusal, allow, refuse } from '../refuse.ts';
import { type NoticeDeps, claimNoticeOf } from './claim-notice.ts';
import { readClaimSettings, settingsWitness } from './claim-settings.ts';
import { judgeAgain } from './judge-path.ts';
import { unmarked } from './unmarked.ts';

export type ExpectedClaim = Expected<{ readonly claimId: ClaimId }> & { readonly today: LocalDate };

export interface ClaimApproval {
  /** How much is approved; all that is claimed where nothing is said. */
  readonly amountCents?: Cents | undefined;
  /** Compulsory where that is less; the second of two approvers may leave it at the first one's. */
  readonly reason: string;
}

/**
 * Approves a claim, judged once more by the records as they are now. What takes two people is only marked by
 * the first, by the region's limit at this very moment; the provider gets its notice when it is approved.
 * Where the limit or the provider's group changes meanwhile, the claim is judged by what they have become.
 */
export function approveClaim(
  deps: NoticeDeps,
  expected: ExpectedClaim,
  approval: ClaimApproval,
): Saved<Claim> {
  const isAsSeen = asExpected(deps.records, 'claim', expected);
  return countedAgain(() => approveOnce(deps, expected, approval), isAsSeen);
}

/** By the settings and the provider's group of one moment: where they change before it is written, nothing is. */
async function approveOnce(
  deps: NoticeDeps,
  { today, ...expected }: ExpectedClaim,
  approval: ClaimApproval,
): Saved<Claim> {
  const { records } = deps;
  const stored = await records.get('claim', expected.key);
  if (!stored) return refuse('not-found');
  const [settings, group] = await Promise.all([
    readClaimSettings(records),
    readGroup(records, stored.record),
  ]);
  const by = { on: today, by: expected.actor };
  return moveRecord(records, {
    kind: 'claim',
    step: claimSteps.approve,
    event: (claim) => (isFirst(claim) ? 'claim-approved-first' : 'claim-approved'),
    witnesses: [settingsWitness(settings), group.witness],
    ...expected,
    edit: async (claim, state) => {
      const granted = grantedOf(claim, approval);
      const problems = [...(await wrongOf(records, claim)), ...amountProblems(claim, granted)];
      const approved = { claim, granted, by, state };
      return allow(approvedOf(approved, settings.record), problems);
    },
    beside: (claim, before) =>
      isFirst(claim) ? [] : claimNoticeOf(deps, claim, { ...by, before }),
  });
}

function isFirst({ firstApproval }: Claim): boolean {
  return firstApproval !== null;
}

/** What the second of two approves without a word of its own is what the first wrote. */
function grantedOf(claim: Claim, { amountCents = claimedCents(claim), reason }: ClaimApproval) {
  const { firstApproval } = claim;
  const isSame = firstApproval?.amountCents === amountCents;
  return { amountCents, reason: reason === '' && isSame ? firstApproval.reason : reason };
}

interface Approved {
  readonly claim: Claim;
  readonly granted: Granting;
  readonly by: { readonly by: string; readonly on: LocalDate };
  readonly state: Claim['state'];
}

/** The claim as approved, or as it waits for the second who approves it. */
function approvedOf({ claim, granted, by, state }: Approved, settings: ClaimSettings): Claim {
  if (waitsForSecond(claim, granted, settings)) {
    return { ...claim, ...unmarked, takenUp: true, firstApproval: { ...by, ...granted } };
  }
  const { amountCents, reason } = granted;
  const part = { milestone: milestoneOf(claim.state), amountCents, ...by };
  const decided = { decidedOn: by.on, decidedBy: by.by };
  const grounds = { decisionCategory: null, decisionReason: reason };
  const parts = withPart(claim, part);
  const takenUp = claim.takenUp || amountCents < claimedCents(claim);
  return { ...claim, ...grounds, ...decided, ...unmarked, parts, takenUp, state };
}

/** Every reason against the claim, by the records as they are now. */
async function wrongOf(records: Records, claim: Claim): Promise<Refusal> {
  const judged = await judgeAgain(records, claim, claim);
  return judged.ok ? [] : judged.error;
}
