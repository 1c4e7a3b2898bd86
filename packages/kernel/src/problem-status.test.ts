import { describe, expect, it } from 'vitest';

import { problemStatus } from './problem-status.ts';

/** What an answer may say: who asks, what, how, how often, against which version; and our own fault. */
const statuses = [400, 401, 403, 404, 409, 412, 413, 415, 422, 428, 429, 500, 503];

describe('the catalogue of problems', () => {
  it.each(Object.entries(problemStatus))('%s answers with %d', (code, status) => {
    expect(code).toMatch(/^[a-z]+[a-z0-9]*(-[a-z0-9]+)*$/);
    expect(statuses).toContain(status);
  });

  it('answers with a conflict what another record already holds', () => {
    const conflicts = Object.entries(problemStatus).filter(([, status]) => status === 409);
    expect(conflicts.map(([code]) => code).toSorted()).toEqual([
      'account-unmapped',
      'account-waits',
      'admins-known',
      'agreement-same',
      'already-applying',
      'already-claimed',
      'already-client',
      'already-disputed',
      'already-objected',
      'already-renewed',
      'answer-known',
      'case-worker-same',
      'changed-meanwhile',
      'claim-place-taken',
      'client-has-merged',
      'client-merged',
      'closed-period-known',
      'commitment-drawn',
      'commitment-of-lot-drawn',
      'concern-open',
      'correction-waits',
      'days-in-interruption',
      'days-outside',
      'days-same',
      'dispute-answered',
      'duplicate',
      'duplicate-day',
      'end-known',
      'end-same',
      'file-not-uploaded',
      'hearing-open',
      'instructor-same',
      'invoice-known',
      'invoice-no-account',
      'invoice-unreleased',
      'invoice-without-statement',
      'invoices-not-set',
      'journal-unreleased',
      'left-changed',
      'lot-held',
      'merge-open',
      'month-booked',
      'month-not-ended',
      'move-in-booked-month',
      'no-account-waits',
      'no-after-check',
      'no-correction',
      'no-second-part',
      'not-ended',
      'not-held',
      'not-in-this-state',
      'not-renewable',
      'not-suspended',
      'nothing-to-pay',
      'nothing-to-recover',
      'nothing-withheld',
      'objection-underway',
      'option-already-decided',
      'other-provider',
      'overlap-unconfirmed',
      'payments-not-set',
      'placement-ahead',
      'placement-changed',
      'placement-overlaps',
      'proposal-open',
      'proposal-outdated',
      'proposal-same',
      'recovery-left',
      'recovery-underway',
      'repayments-full',
      'request-under-way',
      'review-already-done',
      'run-open',
      'self-billing-off',
      'self-billing-on',
      'sheet-decided',
      'statement-changed',
      'statement-disputed',
      'statement-forecast',
      'terms-published',
      'workplace-not-hosted',
    ]);
  });

  /** The codes of the import format, which are complete; see its table. */
  const importCodes = `
    invalid-period invalid-number duplicate unknown-framework unknown-lot unknown-path-type
    amount-outside-bounds invalid-business-id unknown-provider unknown-scope company-excluded
    exclusion-review-missing exclusion-review-rejected responsible-person-unqualified invalid-amount
    invalid-date unknown-agreement option-limit-exceeded option-not-contiguous option-decided-late
    invalid-personal-identity-code invalid-iban unknown-client unknown-benefit payer-mismatch
    benefit-not-in-force period-too-short period-too-long outside-agreement ended-outside-period
    days-per-week-out-of-range hours-per-day-out-of-range plan-item-missing plan-signed-late
    instructor-missing unknown-placement outside-placement unknown-status hours-missing
    hours-below-minimum hours-above-maximum absence-reason-missing absence-reason-on-present-day
    hours-on-absent-day travel-without-presence duplicate-day weekly-limit-exceeded
    yearly-limit-exceeded path-not-in-tariff path-outside-window claim-before-start claim-late
    inside-own-organisation no-attended-day already-claimed unknown-decision
    decided-before-submitted decision-reason-missing grade-out-of-range`;

  it('has every code of the import format', () => {
    const codes = importCodes.trim().split(/\s+/);
    expect(Object.keys(problemStatus)).toEqual(expect.arrayContaining(codes));
  });
});
