import { type Lifecycle, localDate, rangeOf } from '@jatkopolku/kernel';
import { describe, expect, it } from 'vitest';

import {
  type FrameworkEvent,
  type FrameworkState,
  frameworkLifecycle,
  frameworkStateOn,
  frameworkStates,
} from './lifecycle.ts';

const expected: Lifecycle<FrameworkState, FrameworkEvent> = {
  draft: { publish: 'published', start: null, modify: null, extend: null, expire: null },
  published: { publish: null, start: 'running', modify: 'published', extend: null, expire: null },
  running: { publish: null, start: null, modify: 'running', extend: 'running', expire: 'expired' },
  expired: { publish: null, start: null, modify: 'expired', extend: null, expire: null },
};

describe('the lifecycle of a framework', () => {
  it.each(frameworkStates)('%s', (state) => {
    expect(frameworkLifecycle[state]).toStrictEqual(expected[state]);
  });

  it('has no other state', () => {
    expect(Object.keys(frameworkLifecycle)).toEqual([...frameworkStates]);
  });
});

describe('the state on a day', () => {
  const term = rangeOf(localDate('2019-09-01'), localDate('2022-08-31'));

  it.each([
    ['2019-08-31', 'published'],
    ['2019-09-01', 'running'],
    ['2022-08-31', 'running'],
    ['2022-09-01', 'expired'],
  ])('%s: %s', (today, state) => {
    expect(frameworkStateOn(term, localDate(today))).toBe(state);
  });
});
