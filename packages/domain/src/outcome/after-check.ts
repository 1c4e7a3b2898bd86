import { type LocalDate, type Problem, businessDaySchema } from '@jatkopolku/kernel';
import * as z from 'zod';

import { claimCheckCodes } from './check-codes.ts';
import { checkedClaim } from './checks.ts';
import type { ClaimDraft } from './claim-draft.ts';
import type { ClaimState } from './lifecycle.ts';
import type { Claim } from './schema.ts';

/** Who looked at what the checks would have stopped, when, and what they found. */
export const lookSchema = z.strictObject({
  by: z.string(),
  on: businessDaySchema,
  note: z.string(),
});

/**
 * What today's checks would have stopped of a claim that came approved with an import, beyond the checks of the
 * import format. It moves no money: somebody looks at it, and corrects the bonus where it was wrong.
 */
export const afterCheckSchema = z.strictObject({
  /** The checks that failed, in their order. */
  codes: z.array(z.enum(claimCheckCodes)).min(1),
  /** The day of the import: the claim was judged by the terms and records of that day. */
  judgedOn: businessDaySchema,
  /** The first day of the framework, from which its terms are in force. */
  termsFrom: businessDaySchema,
  /** Null while nobody has looked. */
  look: lookSchema.nullable(),
});
export type AfterCheck = z.infer<typeof afterCheckSchema>;

/**
 * Judges a claim that an import takes by all checks; null for one that they let pass. One that came undecided is
 * judged by them when it is decided, and a rejected one earned nothing.
 */
export function afterCheckOf(
  draft: ClaimDraft,
  days: Pick<AfterCheck, 'judgedOn' | 'termsFrom'>,
): AfterCheck | null {
  if (draft.decision !== 'approved') return null;
  const failed = checkedClaim(draft).filter(({ result }) => result === 'failed');
  if (failed.length === 0) return null;
  return { codes: failed.map(({ code }) => code), ...days, look: null };
}

/** Whether a look at a claim in the state can still change anything: not where the bonus was taken back. */
export const canBeLookedAt: Readonly<Record<ClaimState, boolean>> = {
  draft: false,
  submitted: false,
  returned: false,
  approved: true,
  'second-submitted': true,
  'second-returned': true,
  rejected: false,
  withdrawn: false,
  'clawed-back': false,
};

type Checked = Pick<Claim, 'afterCheck' | 'state'>;

/** The after-check that waits for a look; undefined where none does. */
export function openAfterCheck({ afterCheck, state }: Checked): AfterCheck | undefined {
  return afterCheck?.look === null && canBeLookedAt[state] ? afterCheck : undefined;
}

/** Why somebody does not close the after-check: none waits, or it is their own claim. */
export function lookProblem(
  claim: Checked & Pick<Claim, 'submittedBy' | 'amendedBy' | 'secondPart'>,
  userId: string,
): Problem | undefined {
  if (!openAfterCheck(claim)) return { code: 'no-after-check' };
  const makers = [claim.submittedBy, claim.amendedBy, claim.secondPart?.filedBy];
  return makers.includes(userId) ? { code: 'own-work' } : undefined;
}

/** The claim as somebody left it who looked at it: nothing else of it changes. */
export function lookedAt(
  claim: Claim,
  { by, on, note }: { readonly by: string; readonly on: LocalDate; readonly note: string },
): Claim {
  return claim.afterCheck === null
    ? claim
    : { ...claim, afterCheck: { ...claim.afterCheck, look: { by, on, note } } };
}
