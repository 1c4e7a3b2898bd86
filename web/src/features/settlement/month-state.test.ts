import { monthComparisonSchema } from '@jatkopolku/contracts';
import { makeRun } from '@jatkopolku/testing/builders';
import { expect, it } from 'vitest';

import { comparedState, listedState } from './month-state.ts';

const { runs: runsSchema, changed: changedSchema } = monthComparisonSchema.shape;
const { runNo, type, state, bookedAt, bookedBy, release } = makeRun();
const run = { runNo, type, state, bookedAt, bookedBy, bookedByName: null, release, version: 1 };
const some = changedSchema.parse(['P1']);
const booked = runsSchema.parse([run]);

it.each([
  [false, [], 'under-way'],
  [true, [], 'waiting'],
  [false, booked, 'booked-under-way'],
  [true, booked, 'booked'],
])('a month that has ended: %s, with runs %j, is %s in the list', (ended, runs, expected) => {
  expect(listedState({ ended, runs })).toBe(expected);
});

it.each([
  [false, [], [], 'under-way'],
  [false, [], some, 'under-way'],
  [true, [], some, 'waiting'],
  [true, [], [], 'nothing'],
  [true, booked, [], 'all-booked'],
  [true, booked, some, 'some-left'],
  [false, booked, [], 'all-booked'],
  [false, booked, some, 'some-left'],
])('ended %s, runs %j, remaining %j: %s', (ended, runs, changed, expected) => {
  expect(comparedState({ ended, runs, changed })).toBe(expected);
});
