import { describe, expect, it } from 'vitest';

import { digits, measureRatio, quantile } from './turns.ts';

describe('a ratio', () => {
  it('is our time by the baseline’s, measured in turns', async () => {
    const order: string[] = [];
    let now = 0;
    const side = (name: string, ms: number) => () => {
      order.push(name);
      now += ms;
    };
    const ratio = await measureRatio(
      { ours: side('ours', 6), base: side('base', 2), prepare: side('prepare', 100) },
      { rounds: 2, times: 2, warm: 1, now: () => now },
    );
    const measured = order.filter((name) => name !== 'prepare');
    expect(measured).toEqual('ours base ours base base ours base ours ours base'.split(' '));
    expect(ratio).toEqual({
      value: 3,
      spread: [3, 3],
      oursMs: 6,
      baseMs: 2,
      times: [6, 6, 6, 6],
    });
  });

  it('of nothing is a bug', () => {
    expect(() => quantile([], 0.5)).toThrow('Something was measured');
  });
});

it.each([
  [0, '0'],
  [1.2345, '1.23'],
  [0.012345, '0.0123'],
  [123.456, '123'],
  [123_456, '123456'],
])('%d is written %s', (value, text) => {
  expect(digits(value)).toBe(text);
});
