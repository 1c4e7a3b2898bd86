import type { Lifecycle } from '@jatkopolku/kernel';

/** A company check; `unknown` is where it starts and where a silent register leaves it, never a pass. */
export const companyCheckStates = ['unknown', 'eligible', 'review', 'excluded'] as const;
export type CompanyCheckState = (typeof companyCheckStates)[number];
export type CompanyCheckEvent =
  | 'find-eligible'
  | 'find-review'
  | 'find-excluded'
  | 'approve-review'
  | 'refuse-review'
  | 'go-stale';

const redone = {
  'find-eligible': 'eligible',
  'find-review': 'review',
  'find-excluded': 'excluded',
} as const;

export const companyCheckLifecycle: Lifecycle<CompanyCheckState, CompanyCheckEvent> = {
  unknown: { ...redone, 'approve-review': null, 'refuse-review': null, 'go-stale': 'unknown' },
  eligible: { ...redone, 'approve-review': null, 'refuse-review': null, 'go-stale': 'unknown' },
  review: {
    ...redone,
    'approve-review': 'eligible',
    'refuse-review': 'excluded',
    'go-stale': 'unknown',
  },
  excluded: { ...redone, 'approve-review': null, 'refuse-review': null, 'go-stale': 'unknown' },
};
