import { isBonusAmount } from '@jatkopolku/domain/framework';
import {
  type Cents,
  type LocalDate,
  type Problem,
  businessDaySchema,
  cents,
  centsSchema,
  sumCents,
} from '@jatkopolku/kernel';
import * as z from 'zod';

import { type ClaimState } from './lifecycle.ts';
import { type ClaimPart, liveParts, partOf, wasApproved, withPart } from './part.ts';
import type { Claim } from './schema.ts';

/** What somebody proposes to make of an approved part; a second person confirms it. */
export const correctionSchema = z.strictObject({
  partNo: z.int().min(1),
  /** The amount that is right; nothing where the part is taken back. */
  amountCents: centsSchema.min(0),
  reason: z.string(),
  by: z.string(),
  on: businessDaySchema,
});
export type Correction = z.infer<typeof correctionSchema>;

export type AskedCorrection = Pick<Correction, 'partNo' | 'amountCents' | 'reason'>;

/** Whether an approved amount can be corrected in the state: not while its second part is being decided. */
export const isCorrectable: Readonly<Record<ClaimState, boolean>> = {
  draft: false,
  submitted: false,
  returned: false,
  approved: true,
  'second-submitted': false,
  'second-returned': false,
  rejected: false,
  withdrawn: false,
  'clawed-back': false,
};

type Corrected = Pick<Claim, 'state' | 'amountCents' | 'parts' | 'secondPart' | 'correction'>;

/** Why nobody proposes a correction of the claim as it is; one at a time. */
export function proposalProblem({ state, correction }: Corrected): Problem | undefined {
  if (!isCorrectable[state]) return { code: 'not-in-this-state', details: { state } };
  return correction === null ? undefined : { code: 'correction-waits' };
}

/** Why somebody does not decide the correction: there is none, or it is their own or their own claim. */
export function confirmProblem(
  claim: Corrected & Pick<Claim, 'submittedBy' | 'amendedBy'>,
  userId: string,
): Problem | undefined {
  const { state, correction, submittedBy, amendedBy, secondPart } = claim;
  if (!isCorrectable[state]) return { code: 'not-in-this-state', details: { state } };
  if (correction === null) return { code: 'no-correction' };
  const makers = [correction.by, submittedBy, amendedBy, secondPart?.filedBy];
  return makers.includes(userId) ? { code: 'own-work' } : undefined;
}

/** Why the correction is none: of no part that counts, of the same amount, or of more than is allowed. */
export function correctionProblems(claim: Corrected, asked: AskedCorrection): Problem[] {
  const part = liveParts(claim).find(({ partNo }) => partNo === asked.partNo);
  if (!part) return [{ code: 'no-such-part', at: '/partNo' }];
  const at = '/amountCents';
  const problems: Problem[] = [];
  const most = mostOf(claim, part);
  const whole = asked.amountCents === 0 ? 0 : asked.amountCents + otherCents(claim, part);
  if (asked.amountCents === part.amountCents) problems.push({ code: 'amount-same', at });
  else if (asked.amountCents > most) problems.push({ code: 'amount-above-claimed', at });
  else if (whole > 0 && !isBonusAmount(cents(whole))) {
    problems.push({ code: 'amount-outside-bounds', at });
  }
  if (asked.reason === '') problems.push({ code: 'reason-missing', at: '/reason' });
  return problems;
}

/** What the terms gave for the part. */
function mostOf({ amountCents, secondPart }: Corrected, { milestone }: ClaimPart): Cents {
  if (secondPart === null) return amountCents;
  const isStart = milestone === 'start';
  return isStart ? cents(amountCents - secondPart.amountCents) : secondPart.amountCents;
}

/** What the bonus comes to beside the part: approved, or still to come. */
function otherCents(claim: Corrected, { milestone }: ClaimPart): number {
  const other = partOf(claim, milestone === 'start' ? 'lasting' : 'start');
  const isOpen = claim.secondPart?.rejectedOn === null && !wasApproved(claim, 'lasting');
  const isToCome = milestone === 'start' && isOpen;
  return other?.amountCents ?? (isToCome ? (claim.secondPart?.amountCents ?? 0) : 0);
}

/**
 * The parts after the correction: what is corrected is voided, and another part takes its place. A start that
 * is taken back takes what lasted with it.
 */
export function correctedParts(
  claim: Corrected,
  { partNo, amountCents }: Correction,
  { by, on }: { readonly by: string; readonly on: LocalDate },
): ClaimPart[] {
  const part = claim.parts.find((one) => one.partNo === partNo);
  const isWhole = part?.milestone === 'start' && amountCents === 0;
  const parts = claim.parts.map((one) => {
    const isVoided = one.voidedOn === null && (isWhole || one.partNo === partNo);
    return isVoided ? { ...one, voidedOn: on } : one;
  });
  if (!part || amountCents === 0) return parts;
  return withPart({ parts }, { milestone: part.milestone, amountCents, by, on });
}

/** What is paid of a claim. */
export function paidCents(claim: Pick<Claim, 'parts'>): Cents {
  return sumCents(liveParts(claim).map(({ amountCents }) => amountCents));
}
