import { type DatedValue, type LocalDate, must, valueOn } from '@jatkopolku/kernel';

import { isAttended } from './day.ts';
import type { Sheet } from './schema.ts';

/** Two whole weeks of the four days that the law allows: fewer days are often equal by chance. */
const REGULAR_DAYS = 8;

/**
 * Every so many months in a row with nothing but equal days somebody looks. One such month is an ordinary
 * one, of a client who comes as planned; without a single absence, other hour or other fare for half a year
 * the days may have been filled in without looking.
 */
const regularMonthsLookedAt: readonly DatedValue<number>[] = [
  {
    value: 6,
    from: undefined,
    source: 'No law: half a year, in which an absence or a change is usual.',
  },
];

type DaysOf = Pick<Sheet, 'days'>;

/** Whether the month has nothing but attended days of the same hours and the same travel. */
export function isRegular({ days }: DaysOf): boolean {
  const codes = Object.values(days);
  const [first] = codes;
  return codes.length >= REGULAR_DAYS && codes.every((code) => code === first && isAttended(code));
}

/** How many months in a row are regular, with the one before at the same placement as it was submitted. */
export function regularMonthsOf(
  sheet: DaysOf,
  before: Pick<Sheet, 'regularMonths'> | undefined,
): number {
  return isRegular(sheet) ? (before?.regularMonths ?? 0) + 1 : 0;
}

/** Whether the months in a row are as many as somebody looks at, once in each round of them. */
export function isTooRegular(
  { regularMonths }: Pick<Sheet, 'regularMonths'>,
  on: LocalDate,
): boolean {
  const bound = must(valueOn(regularMonthsLookedAt, on), `a bound on ${on}`);
  return regularMonths > 0 && regularMonths % bound === 0;
}
