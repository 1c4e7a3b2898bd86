import {
  type Placement,
  type PlacementDates,
  daysOfPlacement,
  isInterruptedOn,
} from '@jatkopolku/domain/placement';
import {
  type Cents,
  type DateRange,
  type DaySet,
  type LocalDate,
  NO_DAYS,
  addDays,
  cents,
  dayOffOn,
  earlier,
  fromDayNumber,
  hasDate,
  intersection,
  isBusinessDay,
  isWeekend,
  mondayOf,
  monthRange,
  toDayNumber,
} from '@jatkopolku/kernel';

import { uncertifiedDates } from './certificate.ts';
import { type HeldPeriod, closedPeriodAt, judgedOn, knownOn } from './closed-period.ts';
import { type Day, fromDayCode } from './day.ts';
import { isTooRegular } from './regular-months.ts';
import { type Sheet, daysOf } from './schema.ts';
import { type TravelCaps, travelCapOn } from './travel-cap.ts';

/** What the county looks at before it accepts a month: each by itself may be right, and is asked about. */
export const flagCodes = [
  'month-not-over',
  'days-over-plan',
  'days-missing',
  'hours-not-planned',
  'weekend-or-holiday',
  'day-on-closed-date',
  'absence-unexcused',
  'certificate-missing',
  'travel-high',
  'days-grown',
  'pattern-too-regular',
] as const;
export type FlagCode = (typeof flagCodes)[number];

/** A reason to look at a sheet, and the days that it is about, in their order. */
export interface SheetFlag {
  readonly code: FlagCode;
  readonly dates: readonly LocalDate[];
}

/**
 * Travel of one day above this is looked at where the region has no cap. No source gives an amount: it is
 * 100 km by one's own car at the 0.20 EUR of the one municipality whose rule is known.
 */
export const TRAVEL_LOOKED_AT_CENTS = cents(2_000);

type FlaggedSheet = Pick<
  Sheet,
  'month' | 'days' | 'submittedOn' | 'grown' | 'regularMonths' | 'certificates' | 'sickSince'
>;
type Plan = Pick<Placement, 'daysPerWeek' | 'hoursPerDay'> & PlacementDates;

/** What the region and its providers have set, by which a sheet is looked at. */
export interface FlagSettings {
  readonly caps: TravelCaps;
  /** Those that hold for the placement, also taken back: a sheet is judged by what was known when it was submitted. */
  readonly closedPeriods: readonly HeldPeriod[];
}

/**
 * Why somebody looks at the sheet before it is accepted; a sheet without flags is accepted by this rule
 * alone. A sheet is judged by itself, its placement, the region's caps of its days and the closed periods that were
 * known, on the day it was submitted: it has the same flags wherever and whenever it is looked at. Weeks are those of the month, cut at its ends.
 */
export function sheetFlags(
  sheet: FlaggedSheet,
  plan: Plan,
  settings: FlagSettings,
): readonly SheetFlag[] {
  const facts = factsOf(sheet, plan, settings);
  return flagCodes
    .map((code) => ({ code, dates: rules[code](facts, plan) }))
    .filter(({ dates }) => dates.length > 0);
}

interface LoggedDay {
  readonly date: LocalDate;
  readonly day: Day;
}

interface Facts {
  /** The days of the month on which the placement can have days; undefined where it has none. */
  readonly period: DateRange | undefined;
  /** The last day by which days can be asked for. */
  readonly until: LocalDate;
  readonly logged: readonly LoggedDay[];
  readonly caps: TravelCaps;
  readonly isClosed: (date: LocalDate) => boolean;
  /** Whether the activity is interrupted on the date. */
  readonly rests: (date: LocalDate) => boolean;
  readonly grown: DaySet;
  readonly isTooRegular: boolean;
  readonly uncertified: readonly LocalDate[];
}

/** Travel of the day above this is looked at. */
export function travelBoundOn(caps: TravelCaps, date: LocalDate): Cents {
  return travelCapOn(caps, date) ?? TRAVEL_LOOKED_AT_CENTS;
}

function factsOf(sheet: FlaggedSheet, plan: Plan, { caps, closedPeriods }: FlagSettings): Facts {
  const month = monthRange(sheet.month);
  const days = daysOfPlacement(plan);
  const period = days && intersection(month, days);
  const { end } = period ?? month;
  const until = earlier(sheet.submittedOn ?? end, end);
  const logged = daysOf(sheet).map(([date, code]) => ({ date, day: fromDayCode(code) }));
  const closed = knownOn(closedPeriods, judgedOn(sheet));
  const isClosed = (date: LocalDate) => closedPeriodAt(closed, date) !== undefined;
  const rests = (date: LocalDate) => isInterruptedOn(plan.interruptions, date);
  const grown = sheet.grown ?? NO_DAYS;
  const regular = isTooRegular(sheet, judgedOn(sheet));
  const uncertified = uncertifiedDates(sheet);
  return {
    period,
    until,
    logged,
    caps,
    isClosed,
    rests,
    grown,
    isTooRegular: regular,
    uncertified,
  };
}

/** The days for which a flag is put up; none where there is no reason. */
const rules: Readonly<Record<FlagCode, (facts: Facts, plan: Plan) => readonly LocalDate[]>> = {
  // What comes after would need a sheet that is open again.
  'month-not-over': ({ period, until }) => (period && until < period.end ? [period.end] : []),

  'days-over-plan': ({ logged }, { daysPerWeek }) =>
    [...Map.groupBy(attendedIn(logged), ({ date }) => mondayOf(toDayNumber(date))).values()]
      .filter((week) => week.length > daysPerWeek)
      .flatMap((week) => week.map(({ date }) => date)),

  'days-missing': (facts, { daysPerWeek }) =>
    fullWeeksOf(facts).flatMap((week) => missingIn(week, facts, daysPerWeek)),

  'hours-not-planned': ({ logged }, { hoursPerDay }) =>
    daysWhere(logged, (day) => day.status === 'present' && +day.hours !== +hoursPerDay),

  'weekend-or-holiday': ({ logged }) =>
    attendedIn(logged)
      .map(({ date }) => date)
      .filter((date) => !isBusinessDay(date)),

  // Nobody was expected: the days are right where the place opened after all, and earn like any other.
  'day-on-closed-date': ({ logged, isClosed }) =>
    attendedIn(logged)
      .map(({ date }) => date)
      .filter(isClosed),

  // The payer of the benefit learns of it (1290/2002 ch. 10 §3): it had better be right.
  'absence-unexcused': ({ logged }) =>
    daysWhere(logged, (day) => day.status === 'absent' && day.reason === 'unauthorised'),

  // The payer of the benefit asks for it.
  'certificate-missing': ({ uncertified }) => uncertified,

  // Travel is paid by the cheapest mode (189/2001 §18.2).
  'travel-high': ({ logged, caps }) =>
    logged
      .filter(({ date, day }) => travelIn(day) > travelBoundOn(caps, date))
      .map(({ date }) => date),

  // What is added to a month that came back is owed, too: somebody sees that it is right.
  'days-grown': ({ logged, grown }) =>
    attendedIn(logged)
      .map(({ date }) => date)
      .filter((date) => hasDate(grown, date)),

  'pattern-too-regular': ({ logged, isTooRegular: isLookedAt }) =>
    isLookedAt ? attendedIn(logged).map(({ date }) => date) : [],
};

function travelIn(day: Day): number {
  return day.status === 'present' ? (day.travelCents ?? 0) : 0;
}

function daysWhere(logged: readonly LoggedDay[], is: (day: Day) => boolean): LocalDate[] {
  return logged.filter(({ day }) => is(day)).map(({ date }) => date);
}

function attendedIn(logged: readonly LoggedDay[]): readonly LoggedDay[] {
  return logged.filter(({ day }) => day.status === 'present');
}

/** The weeks, as their seven days, that lie whole in the period and are over. */
function fullWeeksOf({ period, until }: Facts): readonly (readonly LocalDate[])[] {
  if (!period) return [];
  const weeks: LocalDate[][] = [];
  // The first Monday that is not before the period.
  let monday = fromDayNumber(mondayOf(toDayNumber(addDays(period.start, 6))));
  while (addDays(monday, 6) <= until) {
    weeks.push(Array.from({ length: 7 }, (_, offset) => addDays(monday, offset)));
    monday = addDays(monday, 7);
  }
  return weeks;
}

/**
 * The working days of a week on which something may be missing, where fewer are logged, absences too,
 * than the plan has. The plan names no weekdays, so a holiday, an eve, a closed day or one of an interruption is
 * taken to have been a planned day.
 */
function missingIn(
  week: readonly LocalDate[],
  { logged, isClosed, rests }: Facts,
  daysPerWeek: number,
): readonly LocalDate[] {
  const known = new Set(logged.map(({ date }) => date));
  const weekdays = week.filter((date) => !isWeekend(date));
  const isFree = (date: LocalDate) => isClosed(date) || rests(date);
  const workdays = weekdays.filter((date) => dayOffOn(date) === undefined && !isFree(date));
  const expected = daysPerWeek - (weekdays.length - workdays.length);
  const found = week.filter((date) => known.has(date)).length;
  return found < expected ? workdays.filter((date) => !known.has(date)) : [];
}
