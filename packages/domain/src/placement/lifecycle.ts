import {
  type DateRange,
  type Lifecycle,
  type LocalDate,
  type Month,
  type Phase,
  contains,
  dateRange,
  later,
  monthsOf,
  phaseOn,
  stepsOf,
} from '@jatkopolku/kernel';

import { type Interruption, isInterruptedOn, openInterruption } from './interruption.ts';

export const placementStates = ['planned', 'running', 'interrupted', 'ended'] as const;
export type PlacementState = (typeof placementStates)[number];
/** A placement starts by a decision; those that were agreed before decisions were made here start by their dates. */
export const startsBys = ['dates', 'decision'] as const;
export type StartsBy = (typeof startsBys)[number];
export type PlacementEvent =
  | 'start'
  | 'amend'
  | 'interrupt'
  | 'resume'
  | 'renew'
  | 'end'
  | 'correct-end';

export const placementLifecycle: Lifecycle<PlacementState, PlacementEvent> = {
  planned: {
    start: 'running',
    amend: 'planned',
    interrupt: null,
    resume: null,
    renew: null,
    end: 'ended',
    'correct-end': 'planned',
  },
  running: {
    start: null,
    amend: 'running',
    interrupt: 'interrupted',
    resume: null,
    renew: 'running',
    end: 'ended',
    'correct-end': 'running',
  },
  interrupted: {
    start: null,
    amend: 'interrupted',
    interrupt: null,
    resume: 'running',
    renew: null,
    end: 'ended',
    'correct-end': 'interrupted',
  },
  ended: {
    start: null,
    amend: null,
    interrupt: null,
    resume: null,
    renew: null,
    // An end may be written down late: then it is put back to the day it was.
    end: 'ended',
    // Taken back, it runs on; with another day it has ended all the same.
    'correct-end': 'running',
  },
};

export const placementSteps = stepsOf(placementLifecycle);

export interface PlacementDates {
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
  readonly endedOn: LocalDate | null;
  /** What starts it; by its dates where that is left out. */
  readonly startsBy?: StartsBy;
  readonly startedOn?: LocalDate | null;
  readonly interruptions?: readonly Interruption[];
}

/** The last day on which the placement can have days: its early end, or the end of its period. */
export function lastDayOf(placement: Pick<PlacementDates, 'endsOn' | 'endedOn'>): LocalDate {
  return placement.endedOn ?? placement.endsOn;
}

/** From its first to its last day; undefined for a draft that ends before it begins. */
export function daysOfPlacement(placement: PlacementDates): DateRange | undefined {
  const { startsOn, startedOn } = placement;
  const first = startedOn ? later(startsOn, startedOn) : startsOn;
  return dateRange(first, lastDayOf(placement));
}

/** Whether somebody has still to decide that it starts. */
export function awaitsStart({ startsBy, startedOn }: PlacementDates): boolean {
  return startsBy === 'decision' && !startedOn;
}

/** Whether the placement can have a day on the date: it was started, and is not interrupted. */
export function canHaveDay(placement: PlacementDates, date: LocalDate): boolean {
  const days = daysOfPlacement(placement);
  return (
    days !== undefined &&
    contains(days, date) &&
    !awaitsStart(placement) &&
    !isInterruptedOn(placement.interruptions, date)
  );
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

/** The state that a placement has reached on a day by its dates and decisions. */
export function placementStateOn(placement: PlacementDates, today: LocalDate): PlacementState {
  const days = daysOfPlacement(placement);
  const state = days ? stateIn[phaseOn(days, today)] : 'planned';
  if (state === 'ended') return state;
  if (awaitsStart(placement)) return 'planned';
  return openInterruption(placement.interruptions) ? 'interrupted' : state;
}
