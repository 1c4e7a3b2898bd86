import {
  type ClosedDays,
  type Sheet,
  type SheetDeadlines,
  expectsDays,
  isReturned,
  lateMonthsOn,
  wasSent,
} from '@jatkopolku/domain/attendance';
import type { Benefit } from '@jatkopolku/domain/client';
import type { Side } from '@jatkopolku/domain/conversation';
import type { Followup } from '@jatkopolku/domain/followup';
import {
  type Placement,
  type PlacementState,
  awaitsStart,
  daysOfPlacement,
  lastDayOf,
  missingConditions,
  placementStateOn,
} from '@jatkopolku/domain/placement';
import { EVALUATION_AHEAD_DAYS, EVALUATION_ASKED_DAYS } from '@jatkopolku/domain/task';
import {
  type DateRange,
  type LocalDate,
  addDays,
  dateRange,
  difference,
  later,
  rangeOf,
} from '@jatkopolku/kernel';

import type { Gap } from './schema.ts';

type GapSheet = Pick<Sheet, 'month' | 'state' | 'returnCategory'>;

/** A placement with what is beside it, by which it lacks something or not. */
export interface GapFacts {
  readonly placement: Placement;
  readonly sheets: readonly GapSheet[];
  readonly deadlines: SheetDeadlines;
  readonly closed: ClosedDays;
  readonly followup: Pick<Followup, 'evaluation' | 'coachingPlan' | 'providerFeedback'> | undefined;
  readonly evaluateOn: LocalDate;
  /** Those of the person; null where the reader does not see them. */
  readonly benefits: readonly Pick<Benefit, 'validFrom' | 'validTo'>[] | null;
  /** Whether somebody has still to say where the client works, as far as the reader may know of it. */
  readonly lacksWorkplace: boolean;
}

interface Known extends GapFacts {
  readonly today: LocalDate;
  readonly state: PlacementState;
}

interface Rule {
  /** Whom it concerns: who can mend it, or see to it. */
  readonly sides: readonly Side[];
  readonly find: (facts: Known) => readonly Gap[];
}

const county = ['county'] as const;
const both = ['county', 'provider'] as const;

/** Each rule by what it finds, in the order in which it is mended. */
const rules: Readonly<Record<Gap['what'], Rule>> = {
  conditions: {
    sides: county,
    find: ({ placement, state }) => {
      const conditions = missingConditions(placement.startConditions, placement.endsOn);
      return state === 'ended' || conditions.length === 0
        ? []
        : [{ what: 'conditions', conditions }];
    },
  },
  start: {
    sides: county,
    find: ({ placement, state, today }) => {
      const { startsOn } = placement;
      const isLate = state !== 'ended' && awaitsStart(placement) && startsOn <= today;
      return isLate ? [{ what: 'start', startsOn }] : [];
    },
  },
  'case-worker': {
    sides: county,
    find: ({ placement, state }) =>
      state !== 'ended' && placement.caseWorker === null ? [{ what: 'case-worker' }] : [],
  },
  instructor: {
    sides: both,
    find: ({ placement, state }) =>
      state !== 'ended' && placement.instructor === '' ? [{ what: 'instructor' }] : [],
  },
  workplace: {
    sides: county,
    find: ({ lacksWorkplace, state }) =>
      state !== 'ended' && lacksWorkplace ? [{ what: 'workplace' }] : [],
  },
  benefit: {
    sides: county,
    find: (facts) =>
      daysWithoutBenefit(facts).map(({ start, end }) => ({
        what: 'benefit',
        from: start,
        to: end,
      })),
  },
  review: {
    sides: county,
    find: ({ placement: { nextReviewDueOn: dueOn }, state, today }) =>
      state !== 'ended' && dueOn !== null && dueOn < today ? [{ what: 'review', dueOn }] : [],
  },
  sheet: { sides: both, find: unsentSheets },
  'coaching-plan': {
    sides: ['provider'],
    find: ({ placement, state, followup }) => {
      const isCoached = placement.coaching === 'yes' && state === 'running';
      return isCoached && !followup?.coachingPlan ? [{ what: 'coaching-plan' }] : [];
    },
  },
  evaluation: {
    sides: county,
    find: ({ followup, evaluateOn: dueOn, ...facts }) =>
      !followup?.evaluation && isEvaluatedNow({ ...facts, evaluateOn: dueOn })
        ? [{ what: 'evaluation', dueOn, late: dueOn < facts.today }]
        : [],
  },
  'provider-feedback': {
    sides: ['provider'],
    find: ({ followup, ...facts }) =>
      !followup?.providerFeedback && isEvaluatedNow(facts)
        ? [{ what: 'provider-feedback', dueOn: facts.evaluateOn }]
        : [],
  },
};

/** What a placement lacks that a side is concerned with. */
export function gapsOf(facts: GapFacts, side: Side, today: LocalDate): Gap[] {
  const state = placementStateOn(facts.placement, today);
  return Object.values(rules)
    .filter(({ sides }) => sides.includes(side))
    .flatMap(({ find }) => find({ ...facts, state, today }));
}

/** Evaluating is asked for from its task on until some time after the last day. */
function isEvaluatedNow({
  placement,
  evaluateOn,
  today,
}: Pick<Known, 'placement' | 'evaluateOn' | 'today'>): boolean {
  return (
    addDays(evaluateOn, -EVALUATION_AHEAD_DAYS) <= today &&
    today <= addDays(lastDayOf(placement), EVALUATION_ASKED_DAYS)
  );
}

/** Months that came back, and those that are over and were never sent in time. */
function unsentSheets({ placement, sheets, deadlines, closed, today }: Known): Gap[] {
  const returned = sheets.filter(isReturned).map(({ month }) => month);
  const late = lateMonthsOn(today, deadlines).filter((month) => {
    const sheet = sheets.find((one) => one.month === month);
    return expectsDays(month, placement, closed) && !(sheet && wasSent(sheet));
  });
  const months = [...new Set([...returned, ...late])].toSorted();
  return months.map((month) => ({ what: 'sheet', month, isReturned: returned.includes(month) }));
}

/** Days of a placement that lasts on which nobody pays the client: those gone by, and the first one. */
function daysWithoutBenefit({ placement, benefits, state, today }: Known): DateRange[] {
  const days = daysOfPlacement(placement);
  if (benefits === null || state === 'ended' || !days) return [];
  const known = dateRange(days.start, later(days.start, today));
  return benefits.reduce<DateRange[]>(
    (left, { validFrom, validTo }) =>
      left.flatMap((range) => difference(range, rangeOf(validFrom, validTo))),
    known ? [known] : [],
  );
}
