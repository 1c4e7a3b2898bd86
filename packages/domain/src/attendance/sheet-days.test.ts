import { cents, countDays, hasDate, sumCents } from '@jatkopolku/kernel';
import { makeSheet } from '@jatkopolku/testing/builders';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import { fromDayCode } from './day.ts';
import { travelShare } from './held-travel.ts';
import { dayOf, daysOf } from './schema.ts';
import { sheetDays } from './sheet-days.ts';

it.each([
  [{}, [0, 0, 0, 0]],
  [{ '01': '5', '09': '7.5', '10': '4', '31': '5' }, [4, 0, 0, 0]],
  [{ '02': 's', '03': 'a', '11': 'u', '12': 'n' }, [0, 4, 0, 0]],
  [{ '07': '5+640', '08': '5', '09': '5+0', '10': '7.25+1' }, [4, 0, 3, 641]],
])('%j', (days, expected) => {
  const { attended, absent, travelDays, travelCents } = sheetDays(makeSheet({ days }));
  expect([countDays(attended), countDays(absent), travelDays, travelCents]).toEqual(expected);
});

const code = fc.oneof(
  fc.constantFrom('s', 'a', 'u', 'n', '4', '7.5'),
  fc.nat(5_000).map((travel) => `5+${travel}`),
);
const days = fc.dictionary(
  fc.integer({ min: 1, max: 31 }).map((day) => String(day).padStart(2, '0')),
  code,
);
const decided = fc.record({
  verdict: fc.constantFrom('accepted', 'declined'),
  travelCents: fc.nat(4_000),
  reason: fc.constant('No bus.'),
  by: fc.constant('aino'),
  on: fc.constant('2020-02-03'),
});

it('is what its days are one by one', () => {
  const capped = fc.record({ capCents: fc.nat(3_000), decision: fc.option(decided) });
  const cappedDays = fc.dictionary(fc.constantFrom('01', '09', '10', '31'), capped);
  fc.assert(
    fc.property(days, cappedDays, (all, above) => {
      const cappedTravel = Object.entries(above).map(([day, one]) => ({ day, ...one }));
      const sheet = makeSheet({ days: all, cappedTravel });
      const counted = sheetDays(sheet);
      const each = daysOf(sheet).map(([date, text]) => {
        const day = fromDayCode(text);
        expect(hasDate(counted.attended, date)).toBe(day.status === 'present');
        expect(hasDate(counted.absent, date)).toBe(day.status === 'absent');
        const claimed = day.status === 'present' ? day.travelCents : null;
        const share = sheet.cappedTravel.find((one) => one.day === dayOf(date));
        return { claimed, ...travelShare(claimed ?? cents(0), share) };
      });
      expect(countDays(counted.attended) + countDays(counted.absent)).toBe(each.length);
      expect(counted.travelDays).toBe(each.filter(({ claimed }) => claimed !== null).length);
      expect(counted.travelCents).toBe(sumCents(each.map(({ owedCents }) => owedCents)));
      expect(counted.heldTravelCents).toBe(sumCents(each.map(({ heldCents }) => heldCents)));
      expect(counted.heldTravelDays).toBe(each.filter(({ heldCents }) => heldCents > 0).length);
    }),
  );
});
