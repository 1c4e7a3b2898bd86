import { agreementIdSchema } from '@jatkopolku/domain/agreement';
import { costCentreCodeSchema } from '@jatkopolku/domain/commitment';
import { type Milestone, milestoneSchema } from '@jatkopolku/domain/framework';
import { type Claim, type ClaimState, claimIdSchema, partOf } from '@jatkopolku/domain/outcome';
import { providerIdSchema } from '@jatkopolku/domain/provider';
import { type Cents, type LocalDate, cents, centsSchema, monthSchema } from '@jatkopolku/kernel';
import * as z from 'zod';

/** A bonus that was claimed and not decided when a month ended: the cost is of the month in which it was filed. */
export const accrualSchema = z.strictObject({
  providerId: providerIdSchema,
  claimId: claimIdSchema,
  milestone: milestoneSchema,
  agreementId: agreementIdSchema,
  /** By what is set aside for it; null where nothing is, and it is of the account's own cost centre. */
  costCentre: costCentreCodeSchema.nullable(),
  amountCents: centsSchema.min(1),
});
export type Accrual = z.infer<typeof accrualSchema>;

/**
 * The accruals of a month's end, written once, with the first release of a run of the month: what is decided,
 * taken back or claimed again later changes nothing of what went to the accounting.
 */
export const accrualsSchema = z.strictObject({
  month: monthSchema,
  /** The run with whose release they were written, and with which they go out. */
  runNo: z.int().min(1),
  items: z.array(accrualSchema),
});
export type Accruals = z.infer<typeof accrualsSchema>;

/** What of a claim waited for a decision. */
export interface WaitingPart {
  readonly milestone: Milestone;
  readonly amountCents: Cents;
}

/** What of the claim was filed by the end of the day, and not decided then: by the tariff, as if approved in full. */
export function waitedOn(claim: Claim, day: LocalDate): WaitingPart[] {
  const { amountCents, secondPart, submittedOn, state } = claim;
  const start = cents(amountCents - (secondPart?.amountCents ?? 0));
  const isWaiting = waits({ from: submittedOn, until: startEnded[state](claim) }, day);
  const first = isWaiting ? [{ milestone: 'start' as const, amountCents: start }] : [];
  if (!secondPart?.filedOn) return first;
  return waits({ from: secondPart.filedOn, until: secondEnded(claim) }, day)
    ? [...first, { milestone: 'lasting' as const, amountCents: secondPart.amountCents }]
    : first;
}

interface Waiting {
  readonly from: LocalDate;
  /** The day on which it was decided or given up; null while it waits. */
  readonly until: LocalDate | null;
}

function waits({ from, until }: Waiting, day: LocalDate): boolean {
  return from <= day && (until === null || until > day);
}

/** When the claim that a path began stopped waiting. One that was taken back is filed on the day of its next submission. */
const startEnded: Readonly<Record<ClaimState, (claim: Claim) => LocalDate | null>> = {
  draft: ({ submittedOn }) => submittedOn,
  submitted: () => null,
  returned: () => null,
  approved: startApproved,
  'second-submitted': startApproved,
  'second-returned': startApproved,
  rejected: ({ decidedOn, submittedOn }) => decidedOn ?? submittedOn,
  withdrawn: ({ withdrawnOn, submittedOn }) => withdrawnOn ?? submittedOn,
  'clawed-back': startApproved,
};

function startApproved(claim: Claim): LocalDate {
  return firstApproved(claim, 'start') ?? claim.decidedOn ?? claim.submittedOn;
}

/** What was filed of a second part ends with its decision, or with the start that was taken back. */
function secondEnded(claim: Claim): LocalDate | null {
  const ends = [
    firstApproved(claim, 'lasting'),
    claim.secondPart?.rejectedOn ?? null,
    startTakenBack(claim),
  ];
  return ends.filter((day) => day !== null).toSorted()[0] ?? null;
}

function firstApproved({ parts }: Claim, milestone: Milestone): LocalDate | null {
  const own = parts.filter((part) => part.milestone === milestone);
  return own.map(({ approvedOn }) => approvedOn).toSorted()[0] ?? null;
}

function startTakenBack(claim: Claim): LocalDate | null {
  if (partOf(claim, 'start') !== undefined) return null;
  const voided = claim.parts.flatMap(({ voidedOn }) => voidedOn ?? []);
  return voided.toSorted().at(-1) ?? null;
}
