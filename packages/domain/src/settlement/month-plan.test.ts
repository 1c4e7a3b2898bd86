import { localDate, must, parseMonth } from '@jatkopolku/kernel';
import { makeAgreement, makePlacement } from '@jatkopolku/testing/builders';
import { expect, it } from 'vitest';

import { plansOf, totalPlan } from './index.ts';

/** January 2020 has 21 workdays without New Year and Epiphany. */
const month = must(parseMonth('2020-01'), 'a month');
const whole = { startsOn: '2019-12-01', endsOn: '2020-06-30', endedOn: null };

const never = () => [];
const planned = (overrides: object, price: object = {}) =>
  plansOf(month, [makePlacement({ ...whole, ...overrides })], {
    pricesOf: () => makeAgreement({ dayPriceCents: 5000, laterPrices: [], ...price }),
    closedOf: never,
  });

it.each([
  ['five days a week', { daysPerWeek: 5 }, 21],
  ['four days a week', { daysPerWeek: 4 }, 17],
  ['one day a week', { daysPerWeek: 1 }, 4],
  ['half of the month', { daysPerWeek: 5, startsOn: '2020-01-20' }, 10],
  ['an early end', { daysPerWeek: 5, endedOn: '2020-01-10' }, 6],
  ['its last day', { daysPerWeek: 5, endsOn: '2020-01-02' }, 1],
])('the plan of %s counts workdays', (_name, overrides, days) => {
  expect(planned(overrides).map((plan) => plan.days)).toEqual([days]);
});

it.each([
  ['the month after', { startsOn: '2020-02-01' }],
  ['the month before', { endsOn: '2019-12-31' }],
  ['a weekend', { startsOn: '2020-01-04', endsOn: '2020-01-06' }],
])('a placement in %s has no plan', (_name, overrides) => {
  expect(planned(overrides)).toEqual([]);
});

it('a day costs what it costs on its date, and nine euros to the client', () => {
  const laterPrices = [{ from: '2020-01-20', dayPriceCents: 6000 }];
  expect(planned({ daysPerWeek: 5 }, { laterPrices })).toEqual([
    { providerId: 'P1', days: 21, feeCents: 11 * 5000 + 10 * 6000, compensationCents: 21 * 900 },
  ]);
});

it('adds the fractions of all clients of a provider before it rounds', () => {
  const placements = [1, 2, 3].map((no) =>
    makePlacement({ ...whole, placementId: `L${no}`, daysPerWeek: 4 }),
  );
  const plans = plansOf(month, placements, { pricesOf: () => undefined, closedOf: never });
  expect(plans.map(({ days, feeCents }) => [days, feeCents])).toEqual([[50, 0]]);
  expect(totalPlan([...plans, ...plans])).toMatchObject({ days: 100 });
});

it('expects nobody of a provider on its closed days, and others as before', () => {
  const placements = ['P1', 'P2'].map((providerId) =>
    makePlacement({ ...whole, placementId: `L-${providerId}`, providerId, daysPerWeek: 5 }),
  );
  const week = [{ startsOn: localDate('2020-01-13'), endsOn: localDate('2020-01-19') }];
  const plans = plansOf(month, placements, {
    pricesOf: () => undefined,
    closedOf: ({ providerId }) => (providerId === 'P1' ? week : []),
  });
  expect(plans.map(({ providerId, days }) => [providerId, days])).toEqual([
    ['P1', 16],
    ['P2', 21],
  ]);
});

it('expects nobody of one workplace while it is closed, and the others of its provider', () => {
  const placements = ['L1', 'L2'].map((placementId) =>
    makePlacement({ ...whole, placementId, daysPerWeek: 5 }),
  );
  const week = [{ startsOn: localDate('2020-01-13'), endsOn: localDate('2020-01-19') }];
  const plans = plansOf(month, placements, {
    pricesOf: () => undefined,
    closedOf: ({ placementId }) => (placementId === 'L1' ? week : []),
  });
  expect(plans.map(({ days }) => days)).toEqual([16 + 21]);
});
