import {
  type DateRange,
  type Lifecycle,
  type LocalDate,
  type Phase,
  type Problem,
  phaseOn,
  stepsOf,
} from '@jatkopolku/kernel';

export const frameworkStates = ['draft', 'published', 'running', 'expired'] as const;
export type FrameworkState = (typeof frameworkStates)[number];
export type FrameworkEvent = 'publish' | 'start' | 'modify' | 'extend' | 'expire';

export const frameworkLifecycle: Lifecycle<FrameworkState, FrameworkEvent> = {
  draft: { publish: 'published', start: null, modify: null, extend: null, expire: null },
  published: { publish: null, start: 'running', modify: 'published', extend: null, expire: null },
  running: { publish: null, start: null, modify: 'running', extend: 'running', expire: 'expired' },
  expired: { publish: null, start: null, modify: 'expired', extend: null, expire: null },
};

/** Whether a framework in the state was published: until then it is its maker's, and may be changed. */
export const isPublished: Readonly<Record<FrameworkState, boolean>> = {
  draft: false,
  published: true,
  running: true,
  expired: true,
};

/** Whether agreements of a framework in the state are signed: once it is published, until its term is over. */
export const takesAgreements: Readonly<Record<FrameworkState, boolean>> = {
  draft: false,
  published: true,
  running: true,
  expired: false,
};

export const frameworkSteps = stepsOf(frameworkLifecycle);

/** Why the terms are no draft any more; undefined while they are. */
export function draftProblem({ state }: { readonly state: FrameworkState }): Problem | undefined {
  return isPublished[state] ? { code: 'terms-published' } : undefined;
}

const stateIn: Readonly<Record<Phase, FrameworkState>> = {
  before: 'published',
  within: 'running',
  after: 'expired',
};

/** The state that a published framework has reached on a day by its term alone. */
export function frameworkStateOn(term: DateRange, today: LocalDate): FrameworkState {
  return stateIn[phaseOn(term, today)];
}

/** The state on a day: a draft stays one until it is published, then it follows from the term. */
export function frameworkStateNow(
  { state }: { readonly state: FrameworkState },
  term: DateRange,
  today: LocalDate,
): FrameworkState {
  return isPublished[state] ? frameworkStateOn(term, today) : state;
}
