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

/** What the state of a day follows from. */
interface Standing {
  readonly state: AgreementState;
  readonly suspension: { readonly from: LocalDate; readonly until: LocalDate | null } | null;
  readonly termination: { readonly on: LocalDate } | null;
}

/**
 * An agreement's state on a day: until it is signed it is as it was left; then it follows from its term,
 * and from the days on which it is suspended or after which it is terminated. A suspension ends by itself.
 */
export function agreementStateOn(
  { state, suspension, termination }: Standing,
  term: DateRange,
  today: LocalDate,
): AgreementState {
  if (state === 'draft' || state === 'checked') return state;
  if (termination && termination.on < today) return 'terminated';
  const byTerm = signedAgreementStateOn(term, today);
  const isSuspended =
    suspension !== null &&
    suspension.from <= today &&
    (suspension.until === null || today <= suspension.until);
  return byTerm === 'running' && isSuspended ? 'suspended' : byTerm;
}
