import {
  type Agreement,
  type Option,
  agreementSchema,
  optionSchema,
} from '@jatkopolku/domain/agreement';
import { type FileRecord, fileSchema } from '@jatkopolku/domain/file';
import { type Claim, claimSchema } from '@jatkopolku/domain/outcome';
import {
  type Feedback,
  type Placement,
  type PlacementDecision,
  type Review,
  feedbackSchema,
  placementDecisionSchema,
  placementSchema,
  reviewSchema,
} from '@jatkopolku/domain/placement';
import {
  type Affiliate,
  type Provider,
  affiliateSchema,
  providerSchema,
} from '@jatkopolku/domain/provider';
import { type Region, regionSchema } from '@jatkopolku/domain/region';
import { type Remark, remarkSchema } from '@jatkopolku/domain/remark';

import type { Overrides } from './overrides.ts';

export * from './access-builders.ts';
export * from './admission-builders.ts';
export * from './client-builders.ts';
export * from './attendance-builders.ts';
export * from './conversation-builders.ts';
export * from './followup-builders.ts';
export * from './notification-builders.ts';
export * from './workplace-builders.ts';
export * from './placement-move-builders.ts';
export * from './objection-builders.ts';
export * from './option-builders.ts';
export * from './eligibility-builders.ts';
export * from './procurement-builders.ts';
export * from './proposal-builders.ts';
export * from './commitment-builders.ts';
export * from './payment-builders.ts';
export * from './recovery-builders.ts';
export * from './journal-builders.ts';
export * from './invoice-builders.ts';
export * from './settlement-builders.ts';

export function makeRegion(overrides: Overrides<typeof regionSchema> = {}): Region {
  return regionSchema.parse({
    regionId: 'kymenlaakso',
    demoClock: null,
    demoPackage: null,
    keyMark: null,
    ...overrides,
  });
}

/** A non-profit association outside the trade register: eligible without a review. */
export function makeProvider(overrides: Overrides<typeof providerSchema> = {}): Provider {
  return providerSchema.parse({
    providerId: 'P1',
    businessId: '9900001-8',
    name: 'Example association',
    formCode: '6',
    registers: ['association'],
    declaresBusinessActivity: 'no',
    municipality: 'Kouvola',
    ...overrides,
  });
}

export function makeAffiliate(overrides: Overrides<typeof affiliateSchema> = {}): Affiliate {
  return affiliateSchema.parse({
    providerId: 'P1',
    businessId: '9900002-6',
    name: 'Example association’s subsidiary',
    ...overrides,
  });
}

export function makeAgreement(overrides: Overrides<typeof agreementSchema> = {}): Agreement {
  return agreementSchema.parse({
    agreementId: 'A1',
    frameworkId: 'F1',
    providerId: 'P1',
    lot: 1,
    scope: 'work-activity',
    dayPriceCents: 2500,
    signedOn: '2019-08-15',
    responsiblePerson: 'Responsible Person',
    qualification: '817-2015-8',
    experienceYears: 4,
    reviewDecision: '',
    reviewReason: '',
    state: 'running',
    ...overrides,
  });
}

/** The first option year of the framework, for every agreement. */
export function makeOption(overrides: Overrides<typeof optionSchema> = {}): Option {
  return optionSchema.parse({
    frameworkId: 'F1',
    optionNo: 1,
    startsOn: '2022-09-01',
    endsOn: '2023-08-31',
    decidedOn: '2022-05-02',
    agreementId: null,
    ...overrides,
  });
}

/** The year 2020 at the default agreement. */
export function makePlacement(overrides: Overrides<typeof placementSchema> = {}): Placement {
  return placementSchema.parse({
    placementId: 'L1',
    clientId: 'C1',
    agreementId: 'A1',
    providerId: 'P1',
    startsOn: '2020-01-01',
    endsOn: '2020-12-31',
    daysPerWeek: 4,
    hoursPerDay: '5',
    serviceStartedOn: '2020-01-01',
    planType: 'activation-plan',
    planSignedOn: '2019-12-10',
    reviewIntervalMonths: '3',
    goal: 'A steady daily rhythm',
    description: 'Assisting tasks with an instructor',
    support: 'An instructor on each day',
    otherServices: 'None',
    instructor: 'Instructor 1',
    coaching: 'no',
    endedOn: null,
    endReason: '',
    nextReviewDueOn: null,
    state: 'running',
    ...overrides,
  });
}

export function makePlacementDecision(
  overrides: Overrides<typeof placementDecisionSchema> = {},
): PlacementDecision {
  return placementDecisionSchema.parse({
    placementId: 'L1',
    decisionNo: 1,
    clientId: 'C1',
    providerId: 'P1',
    agreementId: 'A1',
    kind: 'start',
    decidedOn: '2019-12-20',
    firstDay: '2020-01-07',
    reason: 'The plan is signed',
    decider: { userId: 'case-worker', name: 'Case Worker' },
    language: 'fi',
    facts: {
      clientName: 'Maija Meikäläinen',
      providerName: 'Provider 1',
      startsOn: '2020-01-01',
      endsOn: '2020-12-31',
      daysPerWeek: 4,
      hoursPerDay: '5.5',
      planType: 'activation-plan',
    },
    ...overrides,
  });
}

export function makeReview(overrides: Overrides<typeof reviewSchema> = {}): Review {
  return reviewSchema.parse({
    placementId: 'L1',
    intervalMonths: '3',
    dueOn: '2020-04-01',
    doneOn: '2020-04-01',
    ...overrides,
  });
}

/** What the region keeps of a review or a grade beside its content. */
export const heldAt = (providerId = 'P1', agreementId = 'A1') => ({
  occurrence: 1,
  agreementId: placementSchema.shape.agreementId.parse(agreementId),
  providerId: placementSchema.shape.providerId.parse(providerId),
});

export function makeFeedback(overrides: Overrides<typeof feedbackSchema> = {}): Feedback {
  return feedbackSchema.parse({
    placementId: 'L1',
    givenOn: '2020-05-27',
    grade: 9,
    ...overrides,
  });
}

/** Submitted and not decided yet; one that is approved has its whole amount as its one part. */
export function makeClaim(overrides: Overrides<typeof claimSchema> = {}): Claim {
  const { clientId = 'C1', state, amountCents = 70_000 } = overrides;
  const whole = { partNo: 1, milestone: 'start', amountCents, voidedOn: null } as const;
  const { decidedOn: approvedOn, decidedBy: approvedBy } = overrides;
  const isApproved = state === 'approved' && approvedOn;
  return claimSchema.parse({
    claimId: 'K1',
    placementId: 'L1',
    clientId,
    personId: clientId,
    providerId: 'P1',
    pathType: 'open-labour-market',
    pathStartsOn: '2020-06-01',
    counterpartName: 'Example employer',
    counterpartBusinessId: '9900003-4',
    isCompany: null,
    contractType: 'until-further-notice',
    pathEndsOn: null,
    weeklyHours: '37.5',
    evidence: [],
    submittedOn: '2020-06-10',
    submittedBy: 'worker-1',
    amendedBy: null,
    decidedOn: null,
    decidedBy: null,
    decisionReason: '',
    amountCents,
    parts: isApproved ? [{ ...whole, approvedOn, approvedBy: approvedBy ?? 'approver-1' }] : [],
    secondPart: null,
    correction: null,
    firstApproval: null,
    sample: null,
    takenUp: false,
    hold: null,
    afterCheck: null,
    withdrawnOn: null,
    state: 'submitted',
    ...overrides,
  });
}

/** What the county asks of the default sheet. */
export function makeRemark(overrides: Overrides<typeof remarkSchema> = {}): Remark {
  return remarkSchema.parse({
    subject: 'sheet 2020-01 L1',
    number: 1,
    providerId: 'P1',
    clientId: 'C1',
    claimId: null,
    by: 'approver',
    on: '2020-02-03',
    event: 'returned',
    category: 'travel-wrong',
    text: 'Which receipt?',
    fileIds: [],
    ...overrides,
  });
}

/** A small PDF that was offered and has not come yet. */
export function makeFile(overrides: Overrides<typeof fileSchema> = {}): FileRecord {
  return fileSchema.parse({
    fileId: 'F1',
    name: 'Work contract.pdf',
    mediaType: 'application/pdf',
    sizeBytes: 9,
    sha256: '0'.repeat(64),
    state: 'awaited',
    offeredBy: 'worker-1',
    offeredAt: '2021-04-01T09:00:00.000Z',
    refusedReason: null,
    ...overrides,
  });
}
