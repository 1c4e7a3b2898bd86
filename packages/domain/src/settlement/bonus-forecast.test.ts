import { type Claim, claimStates, liveParts } from '@jatkopolku/domain/outcome';
import { localDate, must, parseMonth, sumCents } from '@jatkopolku/kernel';
import { makeClaim } from '@jatkopolku/testing/builders';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  type BonusFacts,
  type ForecastStep,
  bonusForecast,
  forecastSteps,
  forecastTotal,
  lastExpected,
} from './bonus-forecast.ts';
import { type Line, lineSchema } from './schema.ts';

type Own = Parameters<typeof makeClaim>[0];

const month = (text: string) => must(parseMonth(text), 'a month');
const months = Array.from({ length: 12 }, (_, at) =>
  month(`2020-${String(at + 1).padStart(2, '0')}`),
);
const today = localDate('2020-06-15');

/** The steps at which a claim is, as `step month count amount`. */
function placesOf(facts: Partial<BonusFacts>): string[] {
  return bonusForecast({ claims: [], booked: [], ...facts }, months, today).flatMap((one) =>
    forecastSteps.flatMap((step) => {
      const { count, amountCents } = one[step];
      const isNone = count === 0 && amountCents === 0;
      return isNone ? [] : [`${step} ${one.month.slice(5)} ${count} ${amountCents}`];
    }),
  );
}

const part = {
  partNo: 1,
  milestone: 'start',
  amountCents: 50_000,
  approvedOn: '2020-06-05',
  approvedBy: 'approver',
  voidedOn: null,
} as const;
const second = {
  months: 3,
  amountCents: 20_000,
  dueOn: '2020-08-20',
  claimBy: '2020-11-18',
  filedOn: null,
  filedBy: null,
  rejectedOn: null,
} as const;
const hold = { until: '2020-08-01', reason: 'Waits', by: 'approver' };
const lasting = { ...part, partNo: 2, milestone: 'lasting', amountCents: 15_000 } as const;
const begun: Own = { submittedOn: '2020-05-30', parts: [part], secondPart: second };
const isFiled = { ...second, filedOn: '2020-06-12', dueOn: '2020-06-01' };

describe('a claim is', () => {
  it.each<[string, Own, string[]]>([
    ['filed, and expected when it is promised', {}, ['filed 06 1 70000', 'expected 06 1 70000']],
    [
      'expected in the month of the promised day',
      { submittedOn: '2020-06-20' },
      ['filed 06 1 70000', 'expected 07 1 70000'],
    ],
    [
      'expected now when it is late',
      { submittedOn: '2020-03-02' },
      ['filed 03 1 70000', 'expected 06 1 70000'],
    ],
    ['expected after its hold', { hold }, ['filed 06 1 70000', 'expected 08 1 70000']],
    [
      'expected while it is returned',
      { state: 'returned' },
      ['filed 06 1 70000', 'expected 06 1 70000'],
    ],
    ['not filed while it is taken back', { state: 'draft' }, []],
    ['not filed when it is given up', { state: 'withdrawn' }, []],
    ['filed, and no more, when rejected', { state: 'rejected' }, ['filed 06 1 70000']],
    [
      'approved in the month of its approval',
      { state: 'approved', submittedOn: '2020-05-30', parts: [{ ...part, amountCents: 60_000 }] },
      ['filed 05 1 70000', 'approved 06 1 60000'],
    ],
    [
      'approved in no month when it is voided',
      { state: 'clawed-back', parts: [{ ...part, voidedOn: '2020-06-14' }] },
      ['filed 06 1 70000'],
    ],
    [
      'filed without the part that waits for the path to last',
      { secondPart: second },
      ['filed 06 1 50000', 'expected 06 1 50000'],
    ],
    [
      'followed by its second part, in the month in which it is due',
      { ...begun, state: 'approved' },
      ['filed 05 1 50000', 'approved 06 1 50000', 'expected 08 1 20000'],
    ],
    [
      'followed by its second part now, when it is due',
      { ...begun, state: 'approved', secondPart: { ...second, dueOn: '2020-04-20' } },
      ['filed 05 1 50000', 'expected 06 1 20000', 'approved 06 1 50000'],
    ],
    [
      'followed by nothing when that has lapsed',
      {
        ...begun,
        state: 'approved',
        secondPart: { ...second, dueOn: '2020-02-20', claimBy: '2020-05-20' },
      },
      ['filed 05 1 50000', 'approved 06 1 50000'],
    ],
    [
      'filed again with its second part',
      { ...begun, state: 'second-submitted', secondPart: isFiled },
      ['filed 05 1 50000', 'filed 06 1 20000', 'expected 06 1 20000', 'approved 06 1 50000'],
    ],
    [
      'approved in two parts',
      { ...begun, state: 'approved', parts: [part, lasting], secondPart: isFiled },
      ['filed 05 1 50000', 'filed 06 1 20000', 'approved 06 2 65000'],
    ],
  ])('%s', (_name, own, places) => {
    expect(placesOf({ claims: [makeClaim(own)] })).toEqual(places);
  });
});

describe('what is booked', () => {
  const line = (own: object): Line =>
    lineSchema.parse({ kind: 'bonus', claimId: 'K1', days: 0, amountCents: 70_000, ...own });
  const fee = lineSchema.parse({
    kind: 'fee',
    agreementId: 'A1',
    lot: 1,
    days: 3,
    amountCents: 9_000,
  });

  it.each<[string, Line[], string[]]>([
    ['is the bonuses alone', [fee, line({})], ['booked 03 1 70000']],
    ['counts parts', [line({}), line({ partNo: 2, amountCents: 5 })], ['booked 03 2 70005']],
    [
      'is less what was taken back',
      [line({}), line({ amountCents: -30_000 })],
      ['booked 03 1 40000'],
    ],
    ['counts nothing that was taken back', [line({}), line({ amountCents: -70_000 })], []],
  ])('%s', (_name, lines, places) => {
    expect(placesOf({ booked: [{ month: month('2020-03'), lines }] })).toEqual(places);
  });
});

it('looks as far ahead as anything is expected', () => {
  expect(lastExpected([], today)).toBeUndefined();
  const far = {
    ...begun,
    state: 'approved' as const,
    secondPart: { ...second, dueOn: '2021-02-20' },
  };
  expect(lastExpected([makeClaim(), makeClaim(far)], today)).toBe('2021-02');
});

it('agrees with the claims, whatever they are', () => {
  const day = fc
    .integer({ min: 1, max: 28 })
    .chain((no) => fc.constantFrom(...months).map((of) => `${of}-${String(no).padStart(2, '0')}`));
  const claim = fc
    .record({ state: fc.constantFrom(...claimStates), submittedOn: day, approvedOn: day })
    .map(({ state, submittedOn, approvedOn }): Claim =>
      makeClaim({
        state,
        submittedOn,
        parts: state === 'approved' ? [{ ...part, approvedOn }] : [],
        secondPart: state.startsWith('second') ? isFiled : null,
      }),
    );
  fc.assert(
    fc.property(fc.array(claim, { maxLength: 12 }), (claims) => {
      const forecast = bonusForecast({ claims, booked: [] }, months, today);
      const total = (step: ForecastStep) => forecastTotal(forecast, step).amountCents;
      const filed = claims.filter(({ state }) => state !== 'draft' && state !== 'withdrawn');
      expect(total('filed')).toBe(sumCents(filed.map(({ amountCents }) => amountCents)));
      const parts = claims.flatMap(liveParts).map(({ amountCents }) => amountCents);
      expect(total('approved')).toBe(sumCents(parts));
      const ahead = claims.filter(({ state }) => /submitted|returned/.test(state)).length;
      expect(forecast.every((one) => one.expected.count === 0 || one.month >= '2020-06')).toBe(
        true,
      );
      // What is promised for January lies beyond the year.
      const years = [...months, month('2021-01')];
      const all = bonusForecast({ claims, booked: [] }, years, today);
      expect(forecastTotal(all, 'expected').count).toBe(ahead);
    }),
  );
});
