import { type DateRange, type Lifecycle, type LocalDate, stepsOf } from '@jatkopolku/kernel';

export const agreementStates = [
  'draft',
  'checked',
  'signed',
  'running',
  'suspended',
  'expired',
  'terminated',
] as const;
export type AgreementState = (typeof agreementStates)[number];
export type AgreementEvent =
  | 'check'
  | 'sign'
  | 'start'
  | 'extend'
  | 'suspend'
  | 'resume'
  | 'expire'
  | 'terminate';

type Row = { readonly [E in AgreementEvent]: AgreementState | null };

const nothing: Row = {
  check: null,
  sign: null,
  start: null,
  extend: null,
  suspend: null,
  resume: null,
  expire: null,
  terminate: null,
};

export const agreementLifecycle: Lifecycle<AgreementState, AgreementEvent> = {
  draft: { ...nothing, check: 'checked' },
  checked: { ...nothing, check: 'checked', sign: 'signed' },
  signed: { ...nothing, check: 'signed', start: 'running', terminate: 'terminated' },
  running: {
    ...nothing,
    check: 'running',
    extend: 'running',
    suspend: 'suspended',
    expire: 'expired',
    terminate: 'terminated',
  },
  suspended: {
    ...nothing,
    check: 'suspended',
    resume: 'running',
    expire: 'expired',
    terminate: 'terminated',
  },
  expired: nothing,
  terminated: nothing,
};

export const agreementSteps = stepsOf(agreementLifecycle);

/** The state that a signed agreement has reached on a day by its term alone. */
export function signedAgreementStateOn(term: DateRange, today: LocalDate): AgreementState {
  if (today < term.start) return 'signed';
  return today <= term.end ? 'running' : 'expired';
}

/** An agreement's state on a day: one that is suspended or terminated stays so, every other follows from its term. */
export function agreementStateOn(
  state: AgreementState,
  term: DateRange,
  today: LocalDate,
): AgreementState {
  const isHeld = state === 'suspended' || state === 'terminated';
  return isHeld ? state : signedAgreementStateOn(term, today);
}
