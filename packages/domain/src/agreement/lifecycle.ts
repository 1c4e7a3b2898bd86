import {
  type DateRange,
  type Lifecycle,
  type LocalDate,
  type Phase,
  contains,
  dateRange,
  phaseOn,
  stepsOf,
} from '@jatkopolku/kernel';

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
  | 'amend'
  | 'price'
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
  amend: null,
  price: null,
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
  draft: { ...nothing, amend: 'draft', check: 'checked' },
  checked: { ...nothing, amend: 'checked', check: 'checked', sign: 'signed' },
  signed: {
    ...nothing,
    amend: 'signed',
    price: 'signed',
    check: 'signed',
    start: 'running',
    terminate: 'terminated',
  },
  running: {
    ...nothing,
    amend: 'running',
    price: 'running',
    check: 'running',
    extend: 'running',
    suspend: 'suspended',
    expire: 'expired',
    terminate: 'terminated',
  },
  suspended: {
    ...nothing,
    amend: 'suspended',
    price: 'suspended',
    check: 'suspended',
    resume: 'running',
    expire: 'expired',
    terminate: 'terminated',
  },
  expired: nothing,
  terminated: nothing,
};

export const agreementSteps = stepsOf(agreementLifecycle);

/** Whether an agreement in the state was signed: a draft binds nobody. */
export const signedStates: Readonly<Record<AgreementState, boolean>> = {
  draft: false,
  checked: false,
  signed: true,
  running: true,
  suspended: true,
  expired: true,
  terminated: true,
};

/** Whether an agreement in the state has ended, by its term or before it. */
export const isOver: Readonly<Record<AgreementState, boolean>> = {
  draft: false,
  checked: false,
  signed: false,
  running: false,
  suspended: false,
  expired: true,
  terminated: true,
};

/** Whether an agreement in the state was ended before its term. */
const endedEarly: Readonly<Record<AgreementState, boolean>> = {
  draft: false,
  checked: false,
  signed: false,
  running: false,
  suspended: false,
  expired: false,
  terminated: true,
};

interface MaybeTerminated extends Pick<Standing, 'termination'> {
  /** Null for what has no agreement yet. */
  readonly state: AgreementState | null;
}

/** Whether an agreement was given notice, or has ended by it: no option prolongs it. */
export function isTerminated({ state, termination }: MaybeTerminated): boolean {
  return termination !== null || (state !== null && endedEarly[state]);
}

/** Whether clients are placed by an agreement in the state: once it is signed, and while it is neither suspended nor over. */
export const takesPlacements: Readonly<Record<AgreementState, boolean>> = {
  draft: false,
  checked: false,
  signed: true,
  running: true,
  suspended: false,
  expired: false,
  terminated: false,
};

const stateIn: Readonly<Record<Phase, AgreementState>> = {
  before: 'signed',
  within: 'running',
  after: 'expired',
};

/** The state that a signed agreement has reached on a day by its term alone. */
export function signedAgreementStateOn(term: DateRange, today: LocalDate): AgreementState {
  return stateIn[phaseOn(term, today)];
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
  if (!signedStates[state]) return state;
  if (termination && termination.on < today) return 'terminated';
  const byTerm = signedAgreementStateOn(term, today);
  const suspended = suspension ? dateRange(suspension.from, suspension.until) : undefined;
  const isSuspended = suspended !== undefined && contains(suspended, today);
  return byTerm === 'running' && isSuspended ? 'suspended' : byTerm;
}
