import { setImmediate as nextTurn } from 'node:timers/promises';

import { expect, it } from 'vitest';

import { someAtOnce } from './some-at-once.ts';

it('works on each in order, never on more than ten at a time, and on more than one', async () => {
  let underWay = 0;
  let most = 0;
  const all = Array.from({ length: 34 }, (_, no) => no);
  const done = await someAtOnce(all, async (no) => {
    underWay += 1;
    most = Math.max(most, underWay);
    await nextTurn();
    underWay -= 1;
    return no * 2;
  });
  expect(done).toEqual(all.map((no) => no * 2));
  expect(most).toBe(10);
});
