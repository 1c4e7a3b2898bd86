import { agreementIdSchema } from '@jatkopolku/domain/agreement';
import { clientIdSchema } from '@jatkopolku/domain/client';
import { providerIdSchema } from '@jatkopolku/domain/provider';
import {
  type DatedValue,
  type LocalDate,
  type Problem,
  PARAGRAPH_LENGTH,
  addDays,
  businessDaySchema,
  contains,
  dateRange,
  must,
  valueOn,
} from '@jatkopolku/kernel';
import * as z from 'zod';

import {
  type Interruption,
  INTERRUPTIONS_MAX,
  openInterruption,
  resumedFrom,
} from './interruption.ts';
import {
  type PlacementEvent,
  awaitsStart,
  lastDayOf,
  placementStateOn,
  placementSteps,
} from './lifecycle.ts';
import { type Placement, caseWorkerSchema, placementIdSchema, placementSchema } from './schema.ts';
import { missingConditions, startConditionCodes } from './start-conditions.ts';

/** What is decided of a placement: that it starts, rests, or goes on. */
export const placementDecisionKinds = [
  'start',
  'interrupt',
  'resume',
] as const satisfies PlacementEvent[];
export type PlacementDecisionKind = (typeof placementDecisionKinds)[number];

export const DECISIONS_MAX = 99;

/** So many days a client has to ask for a review of a decision, from the day of getting it. */
const reviewDays: readonly DatedValue<number>[] = [
  { value: 30, from: undefined, source: '434/2003 §49 c, by 189/2001 §28' },
];

export function reviewDaysOn(decidedOn: LocalDate): number {
  return must(valueOn(reviewDays, decidedOn), `days to ask for a review on ${decidedOn}`);
}

/** What the letter says, as it was when it was decided: the document made from it is always the same. */
const decisionFactsSchema = z.strictObject({
  clientName: z.string(),
  providerName: z.string(),
  ...placementSchema.pick({
    startsOn: true,
    endsOn: true,
    daysPerWeek: true,
    hoursPerDay: true,
    planType: true,
  }).shape,
});

/** A decision of the county on a client's placement, with the letter that the client gets. It never changes. */
export const placementDecisionSchema = z.strictObject({
  placementId: placementIdSchema,
  /** Counts the decisions of a placement from 1. */
  decisionNo: z.int().min(1).max(DECISIONS_MAX),
  clientId: clientIdSchema,
  providerId: providerIdSchema,
  agreementId: agreementIdSchema,
  kind: z.enum(placementDecisionKinds),
  decidedOn: businessDaySchema,
  /** The first day with the activity, or without it. */
  firstDay: businessDaySchema,
  reason: z.string().min(1).max(PARAGRAPH_LENGTH),
  decider: caseWorkerSchema,
  /** The client's own, in which the letter is written where it can be. */
  language: z.string(),
  facts: decisionFactsSchema,
});
export type PlacementDecision = z.infer<typeof placementDecisionSchema>;

/** What somebody decides of a placement. */
export type PlacementRuling = Pick<PlacementDecision, 'kind' | 'firstDay'>;

/** What the decision makes of the placement's days. */
export function decidedDays(
  { interruptions }: Placement,
  { kind, firstDay }: PlacementRuling,
): Partial<Pick<Placement, 'startedOn' | 'interruptions'>> {
  if (kind === 'start') return { startedOn: firstDay };
  return {
    interruptions:
      kind === 'interrupt'
        ? [...interruptions, { from: firstDay, until: null }]
        : resumedFrom(interruptions, addDays(firstDay, -1)),
  };
}

/** Every reason against the decision: a day that is none of its days, and for a start each condition that is not met. */
export function rulingProblems(
  placement: Placement,
  ruling: PlacementRuling,
  today: LocalDate,
): Problem[] {
  const { kind, firstDay } = ruling;
  if (nextRuling(placement, today) !== kind) {
    return [{ code: 'not-in-this-state', details: { state: placementStateOn(placement, today) } }];
  }
  const isPossible = isFirstDay(placement, ruling);
  const problems: Problem[] = isPossible ? [] : [{ code: 'first-day-outside', at: '/firstDay' }];
  if (kind === 'start') {
    const missing = missingConditions(placement.startConditions, firstDay);
    problems.push(...missing.map((name) => ({ code: startConditionCodes[name] })));
  }
  if (kind === 'interrupt' && placement.interruptions.length >= INTERRUPTIONS_MAX) {
    problems.push({ code: 'too-many-interruptions' });
  }
  return problems;
}

/** The decision that the placement can have next, by the state that it has on the day: that may not be written yet. */
export function nextRuling(
  placement: Placement,
  today: LocalDate,
): PlacementDecisionKind | undefined {
  const state = placementStateOn(placement, today);
  const isStarted = !awaitsStart(placement);
  return placementDecisionKinds.find(
    (kind) => placementSteps[kind].after[state] !== null && (kind === 'start') !== isStarted,
  );
}

/** Why nothing can be decided of the placement today. */
export function rulingProblem(
  placement: Placement,
  { today }: { readonly today: LocalDate },
): Problem | undefined {
  const state = placementStateOn(placement, today);
  return nextRuling(placement, today)
    ? undefined
    : { code: 'not-in-this-state', details: { state } };
}

/** A day of the placement; after the interruptions before, and after the first day of the one that is ended. */
export function isFirstDay(placement: Placement, { kind, firstDay }: PlacementRuling): boolean {
  const { startsOn, startedOn, interruptions } = placement;
  const period = dateRange(startedOn ?? startsOn, lastDayOf(placement));
  if (!period || !contains(period, firstDay)) return false;
  if (kind === 'resume') return isAfter(openInterruption(interruptions)?.from, firstDay);
  return kind === 'start' || isAfter(lastOf(interruptions)?.until, firstDay);
}

function lastOf(interruptions: readonly Interruption[]): Interruption | undefined {
  return interruptions.at(-1);
}

function isAfter(day: LocalDate | null | undefined, firstDay: LocalDate): boolean {
  return day === undefined || (day !== null && firstDay > day);
}
