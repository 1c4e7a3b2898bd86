import type { Instant } from './clock.ts';

/**
 * The catalogue of expected refusals: a stable code and the HTTP status it answers with.
 * The texts for people have the same key in every language of `packages/words`.
 */
export const problemStatus = {
  // A record's own fields
  'invalid-period': 422,
  'invalid-number': 422,
  'invalid-amount': 422,
  'invalid-date': 422,
  'invalid-business-id': 422,
  'invalid-personal-identity-code': 422,
  'birth-ahead': 422,
  'invalid-iban': 422,
  'unknown-value': 422,
  duplicate: 409,
  'already-client': 409,

  // Names of records that are not there
  'unknown-framework': 422,
  'unknown-lot': 422,
  'unknown-path-type': 422,
  'unknown-provider': 422,
  'unknown-scope': 422,
  'unknown-agreement': 422,
  'unknown-client': 422,
  'unknown-benefit': 422,
  'unknown-placement': 422,
  'unknown-status': 422,
  'unknown-decision': 422,

  // Frameworks, agreements and options
  'amount-outside-bounds': 422,
  'bonus-bounds-invalid': 422,
  'second-part-too-large': 422,
  'second-part-missing': 422,
  'lots-missing': 422,
  'split-reason-missing': 422,
  'lot-without-tariff': 422,
  'tariff-outside-framework': 422,
  'option-terms-missing': 422,
  'long-term-unjustified': 422,
  'value-missing': 422,
  'not-procured': 422,
  'terms-published': 409,
  'terms-unchanged': 422,
  'term-fixed': 422,
  'change-share-exceeded': 422,
  'change-half-exceeded': 422,
  'change-moves-value': 422,
  'company-excluded': 422,
  'exclusion-review-missing': 422,
  'exclusion-review-rejected': 422,
  'exclusion-ground-declared': 422,
  'check-missing': 422,
  'check-stale': 422,
  'document-too-old': 422,
  'criminal-record-too-old': 422,
  'responsible-person-unqualified': 422,
  'option-limit-exceeded': 422,
  'option-not-contiguous': 422,
  'option-decided-late': 422,
  'option-already-decided': 409,
  'option-for-nobody': 422,
  'option-conditions-unseen': 422,

  // Applications to frameworks
  'applying-closed': 422,
  'already-applying': 409,
  'lot-held': 409,
  'instructors-missing': 422,
  'document-unusable': 422,

  // What is agreed with a provider
  'contract-terms-missing': 422,
  'framework-not-in-force': 422,
  'price-by-procedure': 422,
  'price-backdated': 422,
  'price-out-of-order': 422,
  'price-outside-term': 422,
  'month-booked': 409,
  'month-not-ended': 409,
  'signing-backdated': 422,
  'suspension-backdated': 422,
  'hold-outside': 422,
  'not-suspended': 409,
  'termination-outside-term': 422,
  'agreement-not-running': 422,
  'no-places-left': 422,
  'after-agreement': 422,

  // Money that is set aside
  'unknown-cost-centre': 422,
  'not-holder': 403,
  'commitment-below-booked': 422,
  'commitment-of-lot-drawn': 409,
  'commitment-drawn': 409,

  // What goes to the region's accounting
  'journal-unreleased': 409,
  'account-unmapped': 409,

  // Providers
  'invalid-e-invoice-address': 422,
  'day-ahead': 422,
  'declaration-older': 422,
  'account-waits': 409,
  'account-same': 422,
  'not-held': 409,

  // Benefits and placements
  'payer-mismatch': 422,
  'benefit-not-in-force': 422,
  'period-too-short': 422,
  'period-too-long': 422,
  'outside-agreement': 422,
  'ended-outside-period': 422,
  'days-per-week-out-of-range': 422,
  'hours-per-day-out-of-range': 422,
  'plan-item-missing': 422,
  'plan-signed-late': 422,
  'instructor-missing': 422,
  'grade-out-of-range': 422,
  'review-already-done': 409,

  // Days
  'outside-placement': 422,
  'hours-missing': 422,
  'hours-below-minimum': 422,
  'hours-above-maximum': 422,
  'absence-reason-missing': 422,
  'absence-reason-on-present-day': 422,
  'hours-on-absent-day': 422,
  'travel-without-presence': 422,
  'duplicate-day': 409,
  'day-not-yet': 422,
  'weekly-limit-exceeded': 422,
  'yearly-limit-exceeded': 422,

  // Outcome claims
  'path-not-in-tariff': 422,
  'path-outside-window': 422,
  'claim-before-start': 422,
  'claim-late': 422,
  'inside-own-organisation': 422,
  'no-attended-day': 422,
  'already-claimed': 409,
  'agreement-not-in-force': 422,
  'path-end-wrong': 422,
  'weekly-hours-wrong': 422,
  'path-too-short': 422,
  'counterpart-not-company': 422,
  'evidence-missing': 422,
  'second-part-early': 422,
  'second-part-late': 422,
  'no-second-part': 409,
  'correction-waits': 409,
  'no-correction': 409,
  'no-after-check': 409,
  'finding-missing': 422,
  'no-such-part': 422,
  'amount-same': 422,
  'amount-above-claimed': 422,
  'rule-above-four-eyes': 422,
  'rule-from-past': 422,
  'decided-before-submitted': 422,
  'decision-category-missing': 422,
  'decision-reason-missing': 422,
  'evidence-unusable': 422,
  'no-letter': 404,
  'nothing-to-object': 422,
  'objection-late': 422,
  'already-objected': 409,
  'objection-underway': 409,
  'claim-place-taken': 409,

  // Statements of providers
  'note-without-lines': 422,
  'statement-forecast': 409,
  'statement-changed': 409,
  'statement-disputed': 409,
  'already-disputed': 409,
  'dispute-answered': 409,

  // Changes
  'days-outside': 409,
  'own-work': 403,
  'not-allowed': 403,
  'not-yours': 403,
  'no-access': 403,
  'membership-unclear': 400,
  'role-provider': 422,
  'role-held': 422,
  'role-not-delegable': 422,
  'role-not-own': 422,
  'not-of-county': 422,
  'delegation-backdated': 422,
  'delegation-too-long': 422,
  'filter-name-taken': 422,
  'reason-missing': 422,
  'return-category-missing': 422,
  'sheet-empty': 422,
  'not-in-this-state': 409,
  'changed-meanwhile': 409,

  // Files by signed addresses
  'file-name-invalid': 422,
  'file-type-unsupported': 422,
  'file-blank': 422,
  'file-size-invalid': 422,
  'file-too-large': 413,
  'file-hash-invalid': 422,
  'file-not-uploaded': 409,
  'file-size-mismatch': 422,
  'file-hash-mismatch': 422,
  'file-type-mismatch': 422,
  'file-harmful': 422,
  'file-mixed': 422,
  'file-locked': 422,
  'file-scripted': 422,
  'file-nested': 422,
  'file-damaged': 422,
  'address-invalid': 403,
  'address-expired': 403,

  // Requests
  'not-found': 404,
  'internal-error': 500,
  unauthenticated: 401,
  'json-malformed': 400,
  'request-invalid': 422,
  'field-invalid': 422,
  'field-missing': 422,
  'field-unknown': 422,
  'field-empty': 422,
  'field-long': 422,
  'field-sign': 422,
  'field-small': 422,
  'field-large': 422,
  'field-choice': 422,
  'field-date': 422,
  'body-too-large': 413,
  'media-type-unsupported': 415,
  'cursor-invalid': 422,
  'if-match-missing': 428,
  'version-stale': 412,
  'idempotency-key-missing': 400,
  'idempotency-key-reused': 422,
  'request-under-way': 409,
  'too-many-requests': 429,
  unavailable: 503,

  // Packages and their files
  'package-not-found': 404,
  'package-unreadable': 422,
  'file-unreadable': 422,
  'file-empty': 422,
  'file-not-utf8': 422,
  'separator-not-comma': 422,
  'header-missing': 422,
  'column-missing': 422,
  'column-unknown': 422,
  'column-doubled': 422,
  'control-character': 422,
  'row-width': 422,
  'quote-open': 422,
  'quote-misplaced': 422,
  'field-too-long': 413,
} as const satisfies Record<string, number>;

export type ProblemCode = keyof typeof problemStatus;
export const problemCodes = Object.keys(problemStatus) as ProblemCode[];

/** What somebody else did to a record since it was read. */
export interface Meanwhile {
  /** The name of who did; null for one that the region knows no name of. */
  readonly by: string | null;
  readonly at: Instant;
  /** The record and its version as they are now. */
  readonly current: unknown;
}

/** A refusal with what its text needs to say: which file, row or column, and what was found. */
export interface Problem {
  readonly code: ProblemCode;
  readonly details?: Readonly<Record<string, string | number>>;
  /** The part of what was given that it is about, as a JSON pointer. */
  readonly at?: string;
  /** For a record that is not as it was read. */
  readonly meanwhile?: Meanwhile;
  /** For a record that cannot be made twice: the one that is there already, with its version. */
  readonly existing?: unknown;
}
