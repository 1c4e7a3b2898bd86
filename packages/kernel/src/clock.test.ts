import { afterEach, describe, expect, it, vi } from 'vitest';

import { type Clock, clockAt, clockFrom, helsinkiDayOf, instantOf, systemClock } from './clock.ts';
import { instantSchema } from './instant-schema.ts';
import { type LocalDate, addDays, localDate } from './local-date.ts';

/** Calls until the real date was the same before and after, so that midnight breaks no test. */
function onOneDay<T>(read: () => T): { realToday: LocalDate; value: T } {
  for (;;) {
    const realToday = systemClock.today();
    const value = read();
    if (systemClock.today() === realToday) return { realToday, value };
  }
}

afterEach(() => {
  vi.useRealTimers();
});

const clocks: [string, Clock][] = [
  ['the system', systemClock],
  ['a standing', clockAt(localDate('2021-04-01'))],
  ['a moved', clockFrom(localDate('2021-04-01'), localDate('2026-01-01'))],
];

describe('moments', () => {
  it.each(clocks)('of the records of %s clock are of its business date', (_name, clock) => {
    const { value } = onOneDay(() => [helsinkiDayOf(clock.businessNow()), clock.today()]);
    expect(value[0]).toBe(value[1]);
  });

  it.each([
    ['2026-11-28T08:30:00.250Z', '2021-04-30', '2021-04-30T07:30:00.250Z'],
    ['2026-11-28T21:59:59.999Z', '2021-04-30', '2021-04-30T20:59:59.999Z'],
    ['2026-07-01T21:00:00.000Z', '2021-01-15', '2021-01-14T22:00:00.000Z'],
    ['2026-07-01T20:59:00.000Z', '2021-01-15', '2021-01-15T21:59:00.000Z'],
  ])('%s on %s is %s: the same time of day, in summer and winter time', (real, day, expected) => {
    vi.useFakeTimers({ now: new Date(real) });
    expect(clockAt(localDate(day)).businessNow()).toBe(expected);
    expect(clockAt(localDate(day)).now()).toBe(real);
  });

  it.each(clocks)('%s clock gives the real time in UTC', (_name, clock) => {
    const before = Date.now();
    const now = clock.now();
    expect(instantSchema.parse(now)).toBe(now);
    expect(Date.parse(now)).toBeGreaterThanOrEqual(before);
    expect(Date.parse(now)).toBeLessThanOrEqual(Date.now());
  });

  it('are written with milliseconds and Z', () => {
    expect(instantOf(new Date(Date.UTC(2021, 3, 1, 21, 5)))).toBe('2021-04-01T21:05:00.000Z');
    expect(instantSchema.safeParse('2021-04-01T21:05:00+03:00').success).toBe(false);
  });
});

describe('business dates', () => {
  it('of the system are those of Helsinki, hours ahead of UTC', () => {
    const { realToday, value: now } = onOneDay(() => Date.now());
    const [inTwoHours, inThreeHours] = [2, 3].map((hours) => byUtc(now + hours * 3_600_000));
    expect([inTwoHours, inThreeHours]).toContain(realToday);
  });

  it('of a standing clock stay the same', () => {
    expect(clockAt(localDate('2021-04-01')).today()).toBe('2021-04-01');
  });

  it.each([
    ['2021-04-01', 0],
    ['2021-04-01', 1],
    ['2021-04-01', 400],
    ['2099-04-01', -30],
  ])('of a clock that was %s, %i days ago', (businessDate, daysAgo) => {
    const { value } = onOneDay(() => {
      const anchoredOn = addDays(systemClock.today(), -daysAgo);
      return clockFrom(localDate(businessDate), anchoredOn).today();
    });
    expect(value).toBe(addDays(localDate(businessDate), daysAgo));
  });
});

function byUtc(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}
