import {
  type BillingSlot,
  type BookedMonth,
  type Consent,
  type Dispute,
  type MonthTally,
  type Run,
  type Statement,
  billingSlotSchema,
  type BookingProgress,
  bookedMonthSchema,
  bookingProgressSchema,
  consentSchema,
  disputeSchema,
  monthTallySchema,
  runSchema,
  statementSchema,
} from '@jatkopolku/domain/settlement';

import type { Overrides } from './overrides.ts';

/** The statement of the default sheet, paid by the default benefit. */
export function makeStatement(overrides: Overrides<typeof statementSchema> = {}): Statement {
  const who = { clientId: 'C1', placementId: 'L1' };
  return statementSchema.parse({
    month: '2020-01',
    runNo: 1,
    providerId: 'P1',
    part: 1,
    hash: 'hash-of-the-statement',
    lines: [
      { kind: 'compensation', ...who, payer: 'kela', days: 2, amountCents: 1800 },
      { kind: 'fee', agreementId: 'A1', lot: 1, days: 2, amountCents: 5000 },
      { kind: 'state', days: 2, amountCents: 2018 },
      { kind: 'travel', ...who, days: 1, amountCents: 640 },
    ],
    sheets: [{ ...who, version: 1 }],
    sources: {
      agreements: [{ agreementId: 'A1', version: 1 }],
      benefits: { C1: [1] },
      claims: [],
    },
    postings: [
      { account: 'paid-by-payers', payer: 'kela', amountCents: 1800 },
      { account: 'payers-shares', payer: 'kela', amountCents: -1800 },
      { account: 'provider-fees', agreementId: 'A1', amountCents: 5000 },
      { account: 'provider-payables', agreementId: 'A1', amountCents: -5000 },
      { account: 'state-receivables', amountCents: 2018 },
      { account: 'state-compensation', amountCents: -2018 },
      { account: 'travel-costs', amountCents: 640 },
      { account: 'client-payables', amountCents: -640 },
    ],
    ...overrides,
  });
}

export function makeRun(overrides: Overrides<typeof runSchema> = {}): Run {
  return runSchema.parse({
    month: '2020-01',
    runNo: 1,
    state: 'confirmed',
    type: 'ORIGINAL',
    bookedAt: '2020-02-03T08:00:00.000Z',
    bookedBy: 'finance-1',
    release: null,
    bills: [],
    refunds: [],
    statements: [{ providerId: 'P1', part: 1, hash: 'hash-of-the-statement' }],
    causes: [],
    notes: [],
    batchNo: null,
    reconciled: null,
    ...overrides,
  });
}

/** The first run of January bills the first part of a claim. */
export function makeBillingSlot(overrides: Overrides<typeof billingSlotSchema> = {}): BillingSlot {
  return billingSlotSchema.parse({
    claimId: 'K1',
    partNo: 1,
    way: 'bill',
    month: '2020-01',
    runNo: 1,
    ...overrides,
  });
}

/** A month whose first run booked the default statement. */
export function makeBookedMonth(overrides: Overrides<typeof bookedMonthSchema> = {}): BookedMonth {
  const { runNo, type, state, bookedAt, bookedBy, release } = makeRun();
  return bookedMonthSchema.parse({
    month: '2020-01',
    runs: [{ runNo, type, state, bookedAt, bookedBy, release }],
    booked: {
      days: 2,
      feeCents: 5000,
      bonusCents: 0,
      compensationCents: 1800,
      travelCents: 640,
      stateCents: 2018,
    },
    accounted: { P1: 1 },
    ...overrides,
  });
}

/** A provider's month of the default sheet, accepted. */
export function makeBookingProgress(
  overrides: Overrides<typeof bookingProgressSchema> = {},
): BookingProgress {
  return bookingProgressSchema.parse({
    month: '2020-01',
    step: 'account',
    done: 10,
    total: 40,
    at: '2020-02-03T08:00:00.000Z',
    ...overrides,
  });
}

export function makeMonthTally(overrides: Overrides<typeof monthTallySchema> = {}): MonthTally {
  return monthTallySchema.parse({
    month: '2020-01',
    providerId: 'P1',
    submitted: 0,
    returned: 0,
    accepted: 1,
    sheetVersions: 1,
    days: 2,
    feeCents: 5000,
    compensationCents: 1800,
    travelCents: 640,
    bonuses: 0,
    bonusCents: 0,
    moneyVersion: 1,
    changes: [],
    ...overrides,
  });
}

/** The provider disputes the days of the default sheet; finance has not answered. */
export function makeDispute(overrides: Overrides<typeof disputeSchema> = {}): Dispute {
  return disputeSchema.parse({
    month: '2020-01',
    providerId: 'P1',
    disputeNo: 1,
    line: { kind: 'fee', agreementId: 'A1', lot: 1, days: 2, amountCents: 5000 },
    text: 'One day of January is missing.',
    disputedBy: 'manager-1',
    disputedByName: 'Minna Mäkelä',
    disputedAt: '2020-02-04T08:00:00.000Z',
    answers: [],
    freed: null,
    state: 'open',
    ...overrides,
  });
}

/** The provider agrees to what the default sheet comes to. */
export function makeConsent(overrides: Overrides<typeof consentSchema> = {}): Consent {
  return consentSchema.parse({
    providerId: 'P1',
    month: '2020-01',
    mark: 'mark-of-the-statement',
    totalCents: 5000,
    agreedBy: 'manager-1',
    agreedByName: 'Minna Mäkelä',
    agreedAt: '2020-02-04T08:00:00.000Z',
    ...overrides,
  });
}
