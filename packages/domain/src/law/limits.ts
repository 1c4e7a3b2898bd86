import { type DatedValue, type LocalDate, invariant, localDate, valueOn } from '@jatkopolku/kernel';

/**
 * Act 189/2001 on rehabilitative work activity, its limits by the day they came into force.
 * A change of law is a new row here and nothing else.
 */
export const limits = {
  attendedDaysPerWeek: [
    { value: 5, from: undefined, source: '189/2001 §13 (in force 1.9.2001)' },
    { value: 4, from: localDate('2015-07-01'), source: '189/2001 §13 as amended by 142/2015' },
  ],
  attendedDaysPerTwelveMonths: [
    { value: 230, from: undefined, source: '189/2001 §14.1 (in force 1.9.2001)' },
    { value: 178, from: localDate('2021-01-01'), source: '189/2001 §14.1 as amended by 702/2020' },
  ],
  hoursPerDayMin: [{ value: 4, from: undefined, source: '189/2001 §13, then §13 b.2' }],
  hoursPerDayMax: [{ value: 8, from: undefined, source: '189/2001 §14.1 with 872/2019 §5.1' }],
  daysPerWeekMin: [{ value: 1, from: undefined, source: '189/2001 §13, then §13 b.2' }],
  periodMonthsMin: [{ value: 3, from: undefined, source: '189/2001 §13.2, then §13 b.2' }],
  periodMonthsMax: [{ value: 24, from: undefined, source: '189/2001 §13.2, then §13 b.2' }],
} as const satisfies Record<string, readonly DatedValue<number>[]>;

export type LimitName = keyof typeof limits;

/** The value of a limit on a day. Every limit has a row without a first day, so there always is one. */
export function limitOn(name: LimitName, date: LocalDate): number {
  const value = valueOn<number>(limits[name], date);
  invariant(value !== undefined, `limit ${name} has a value on ${date}`);
  return value;
}
