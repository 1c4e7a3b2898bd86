import { describe, expect, it } from 'vitest';

import { type Figure, goalText, isMet, worseBy } from './figure.ts';

const figure = (value: number, goal: Figure['goal']): Figure => ({
  id: 'some.figure',
  name: 'Some figure',
  value,
  unit: '×',
  goal,
});

describe('a goal', () => {
  it.each([
    [1.5, { atMost: 1.5 }, true],
    [1.51, { atMost: 1.5 }, false],
    [9, { atLeast: 9 }, true],
    [8.9, { atLeast: 9 }, false],
  ])('%d of %j is met: %s', (value, goal, met) => {
    expect(isMet(figure(value, goal))).toBe(met);
  });

  it('is written as people write it', () => {
    expect([goalText({ atMost: 1.5 }), goalText({ atLeast: 9 })]).toEqual(['≤ 1.5', '≥ 9']);
  });
});

describe('a figure against a kept one', () => {
  it.each([
    ['what is to be small has grown', 1.2, { atMost: 1.5 }, 1, 0.2],
    ['what is to be small has shrunk', 0.9, { atMost: 1.5 }, 1, -0.1],
    ['what is to be large has shrunk', 10, { atLeast: 9 }, 12, 0.2],
    ['nothing became something', 3, { atMost: 5 }, 0, Number.POSITIVE_INFINITY],
    ['nothing stayed nothing', 0, { atMost: 5 }, 0, 0],
  ])('%s', (_what, value, goal, kept, worse) => {
    expect(worseBy(figure(value, goal), kept)).toBeCloseTo(worse);
  });
});
