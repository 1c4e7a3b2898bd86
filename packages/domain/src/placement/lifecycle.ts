import {
  type DateRange,
  type Lifecycle,
  type LocalDate,
  type Month,
  type Phase,
  dateRange,
  monthsOf,
  phaseOn,
  stepsOf,
} from '@jatkopolku/kernel';

export const placementStates = ['planned', 'running', 'interrupted', 'ended'] as const;
export type PlacementState = (typeof placementStates)[number];
export type PlacementEvent = 'start' | 'amend' | 'interrupt' | 'resume' | 'renew' | 'end';

export const placementLifecycle: Lifecycle<PlacementState, PlacementEvent> = {
  planned: {
    start: 'running',
    amend: 'planned',
    interrupt: null,
    resume: null,
    renew: null,
    end: 'ended',
  },
  running: {
    start: null,
    amend: 'running',
    interrupt: 'interrupted',
    resume: null,
    renew: 'running',
    end: 'ended',
  },
  interrupted: {
    start: null,
    amend: 'interrupted',
    interrupt: null,
    resume: 'running',
    renew: null,
    end: 'ended',
  },
  // An end may be written down late: then it is put back to the day it was.
  ended: { start: null, amend: null, interrupt: null, resume: null, renew: null, end: 'ended' },
};

export const placementSteps = stepsOf(placementLifecycle);

interface PlacementDates {
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
  readonly endedOn: LocalDate | null;
}

/** The last day on which the placement can have days: its early end, or the end of its period. */
export function lastDayOf(placement: Pick<PlacementDates, 'endsOn' | 'endedOn'>): LocalDate {
  return placement.endedOn ?? placement.endsOn;
}

/** The days on which the placement can have days; undefined for a draft that ends before it begins. */
export function daysOfPlacement(placement: PlacementDates): DateRange | undefined {
  return dateRange(placement.startsOn, lastDayOf(placement));
}

/** The months that it has a day in. */
export function monthsOfPlacement(placement: PlacementDates): Month[] {
  const days = daysOfPlacement(placement);
  return days ? monthsOf(days) : [];
}

const stateIn: Readonly<Record<Phase, PlacementState>> = {
  before: 'planned',
  within: 'running',
  after: 'ended',
};

/** The state that a placement has reached on a day by its dates alone. */
export function placementStateOn(placement: PlacementDates, today: LocalDate): PlacementState {
  const days = daysOfPlacement(placement);
  return days ? stateIn[phaseOn(days, today)] : 'planned';
}
