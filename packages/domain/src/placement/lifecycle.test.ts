import { type Lifecycle, localDate } from '@jatkopolku/kernel';
import { makePlacement } from '@jatkopolku/testing/builders';
import { describe, expect, it } from 'vitest';

import {
  type PlacementEvent,
  type PlacementState,
  lastDayOf,
  placementLifecycle,
  placementStateOn,
  placementStates,
} from './lifecycle.ts';

const expected: Lifecycle<PlacementState, PlacementEvent> = {
  planned: {
    start: 'running',
    amend: 'planned',
    interrupt: null,
    resume: null,
    renew: null,
    end: 'ended',
    'correct-end': 'planned',
  },
  running: {
    start: null,
    amend: 'running',
    interrupt: 'interrupted',
    resume: null,
    renew: 'running',
    end: 'ended',
    'correct-end': 'running',
  },
  interrupted: {
    start: null,
    amend: 'interrupted',
    interrupt: null,
    resume: 'running',
    renew: null,
    end: 'ended',
    'correct-end': 'interrupted',
  },
  ended: {
    start: null,
    amend: null,
    interrupt: null,
    resume: null,
    renew: null,
    end: 'ended',
    'correct-end': 'running',
  },
};

describe('the lifecycle of a placement', () => {
  it.each(placementStates)('%s', (state) => {
    expect(placementLifecycle[state]).toStrictEqual(expected[state]);
  });

  it('has no other state', () => {
    expect(Object.keys(placementLifecycle)).toEqual([...placementStates]);
  });
});

describe('a placement of 2020', () => {
  const whole = makePlacement();
  const early = makePlacement({ endedOn: '2020-06-30' });

  it('lasts to its end, or to its early end', () => {
    expect(lastDayOf(whole)).toBe('2020-12-31');
    expect(lastDayOf(early)).toBe('2020-06-30');
  });

  it.each([
    ['2019-12-31', 'planned', 'planned'],
    ['2020-01-01', 'running', 'running'],
    ['2020-06-30', 'running', 'running'],
    ['2020-07-01', 'running', 'ended'],
    ['2020-12-31', 'running', 'ended'],
    ['2021-01-01', 'ended', 'ended'],
  ])('on %s is %s, ended early %s', (today, state, stateOfEarly) => {
    expect(placementStateOn(whole, localDate(today))).toBe(state);
    expect(placementStateOn(early, localDate(today))).toBe(stateOfEarly);
  });
});
