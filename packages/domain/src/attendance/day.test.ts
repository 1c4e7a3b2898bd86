import { parseHours } from '@jatkopolku/domain/placement';
import { MAX_AMOUNT_CENTS, cents, must } from '@jatkopolku/kernel';
import { makeSheet } from '@jatkopolku/testing/builders';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  type AbsenceReason,
  type Day,
  absenceReasons,
  fromDayCode,
  isAttended,
  toDayCode,
} from './day.ts';

const hours = fc
  .tuple(fc.integer({ min: 4, max: 7 }), fc.nat(9_999))
  .map(([whole, decimals]) => must(parseHours(`${whole}.${decimals}`), 'hours'));
const travelCents = fc.option(fc.integer({ min: 0, max: MAX_AMOUNT_CENTS }).map(cents));
const day: fc.Arbitrary<Day> = fc.oneof(
  fc.record({ status: fc.constant('present' as const), hours, travelCents }),
  fc.record({ status: fc.constant('absent' as const), reason: fc.constantFrom(...absenceReasons) }),
);

function presentDay(text: string, travel: number | null): Day {
  const travelOfDay = travel === null ? null : cents(travel);
  return { status: 'present', hours: must(parseHours(text), 'hours'), travelCents: travelOfDay };
}

describe('day codes', () => {
  it.each([
    ['5', presentDay('5', null)],
    ['7.5', presentDay('7.50', null)],
    ['5+0', presentDay('5', 0)],
    ['5+640', presentDay('5', 640)],
    ['7.5+640', presentDay('7.5', 640)],
  ])('%s', (code, expected) => {
    expect(toDayCode(expected)).toBe(code);
    expect(isAttended(toDayCode(expected))).toBe(true);
  });

  it.each(
    Object.entries({
      sick: 's',
      authorised: 'a',
      unauthorised: 'u',
      'service-not-arranged': 'n',
    } satisfies Record<AbsenceReason, string>),
  )('%s is %s', (reason, letter) => {
    const absence = { status: 'absent', reason: reason as AbsenceReason } as const;
    expect(toDayCode(absence)).toBe(letter);
    expect(isAttended(toDayCode(absence))).toBe(false);
  });

  it('are read back as they were written, and fit the sheet', () => {
    fc.assert(
      fc.property(day, (each) => {
        const code = toDayCode(each);
        expect(fromDayCode(code)).toEqual(each);
        expect(isAttended(code)).toBe(each.status === 'present');
        expect(makeSheet({ days: { '07': code } }).days['07']).toBe(code);
      }),
    );
  });

  it.each(['', 'x', 'ss', '5+', '+5', '5+6.40', '5+-1', '-5', '.5', '5.', '5 '])(
    'a sheet does not take %j',
    (code) => {
      expect(() => makeSheet({ days: { '07': code } })).toThrow('Invalid');
    },
  );
});
