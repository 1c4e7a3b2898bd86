import { type DateRange, type Lifecycle, type LocalDate, stepsOf } from '@jatkopolku/kernel';

export const frameworkStates = ['draft', 'published', 'running', 'expired'] as const;
export type FrameworkState = (typeof frameworkStates)[number];
export type FrameworkEvent = 'publish' | 'start' | 'extend' | 'expire';

export const frameworkLifecycle: Lifecycle<FrameworkState, FrameworkEvent> = {
  draft: { publish: 'published', start: null, extend: null, expire: null },
  published: { publish: null, start: 'running', extend: null, expire: null },
  running: { publish: null, start: null, extend: 'running', expire: 'expired' },
  expired: { publish: null, start: null, extend: null, expire: null },
};

export const frameworkSteps = stepsOf(frameworkLifecycle);

/** The state that a published framework has reached on a day by its term alone. */
export function frameworkStateOn(term: DateRange, today: LocalDate): FrameworkState {
  if (today < term.start) return 'published';
  return today <= term.end ? 'running' : 'expired';
}

/** The state on a day: a draft stays one until it is published, then it follows from the term. */
export function frameworkStateNow(
  { state }: { readonly state: FrameworkState },
  term: DateRange,
  today: LocalDate,
): FrameworkState {
  return state === 'draft' ? state : frameworkStateOn(term, today);
}
