import { type Lifecycle, stepsOf } from '@jatkopolku/kernel';

import type { Check } from './check.ts';

/**
 * A company check; `unknown` is where it starts and where a silent register leaves it, never a pass.
 * `proposed` is a review that one person has answered and a second has yet to confirm.
 */
export const companyCheckStates = [
  'unknown',
  'eligible',
  'review',
  'proposed',
  'excluded',
] as const;
export type CompanyCheckState = (typeof companyCheckStates)[number];
export type CompanyCheckEvent =
  | 'find-eligible'
  | 'find-review'
  | 'find-excluded'
  /** The register answered nothing new. */
  | 'keep'
  /** The last documented decision has expired, and the register is silent. */
  | 'go-stale'
  | 'propose-review'
  | 'approve-review'
  | 'refuse-review'
  | 'return-review';

const redone = {
  'find-eligible': 'eligible',
  'find-review': 'review',
  'find-excluded': 'excluded',
  'go-stale': 'unknown',
} as const;

const noReview = {
  'propose-review': null,
  'approve-review': null,
  'refuse-review': null,
  'return-review': null,
} as const;

export const companyCheckLifecycle: Lifecycle<CompanyCheckState, CompanyCheckEvent> = {
  unknown: { ...redone, ...noReview, keep: 'unknown' },
  eligible: { ...redone, ...noReview, keep: 'eligible' },
  review: { ...redone, ...noReview, keep: 'review', 'propose-review': 'proposed' },
  proposed: {
    ...redone,
    keep: 'proposed',
    'propose-review': null,
    'approve-review': 'eligible',
    'refuse-review': 'excluded',
    'return-review': 'review',
  },
  excluded: { ...redone, ...noReview, keep: 'excluded' },
};

/** Whether people answer a check in the state: one who proposes, and a second who confirms. */
export const isUnderReview: Readonly<Record<CompanyCheckState, boolean>> = {
  unknown: false,
  eligible: false,
  review: true,
  proposed: true,
  excluded: false,
};

/** Whether a check in the state clears its company: by the register, or by two people. */
export const clearsCompany: Readonly<Record<CompanyCheckState, boolean>> = {
  unknown: false,
  eligible: true,
  review: false,
  proposed: false,
  excluded: false,
};

const makers = ({ proposal }: Check) => [proposal?.proposedBy ?? null];

/** What happens to a check: who proposed the answer to a review does not confirm it. */
export const checkSteps = stepsOf(companyCheckLifecycle, {
  'approve-review': makers,
  'refuse-review': makers,
  'return-review': makers,
});
