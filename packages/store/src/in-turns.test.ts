import { monitorEventLoopDelay } from 'node:perf_hooks';

import { expect, it } from 'vitest';

import { mapInTurns } from './in-turns.ts';

/** Keeps the processor busy, as reading an item does. */
function busy(ms: number): void {
  for (const end = performance.now() + ms; performance.now() < end;);
}

it('gives all, in order', async () => {
  const all = Array.from({ length: 1_001 }, (_, no) => no);
  expect(await mapInTurns(all, (no) => no * 2)).toEqual(all.map((no) => no * 2));
  expect(await mapInTurns([], String)).toEqual([]);
});

it('lets others take their turn between its parts', async () => {
  let turns = 0;
  let isOver = false;
  const other = () => {
    turns += 1;
    if (!isOver) setImmediate(other);
  };
  setImmediate(other);
  await mapInTurns(Array.from({ length: 1_000 }), String);
  isOver = true;
  expect(turns).toBeGreaterThanOrEqual(9);
});

it('holds the loop for a small part of its time', async () => {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const began = performance.now();
  await mapInTurns(Array.from({ length: 2_000 }), () => busy(0.25));
  const lasted = performance.now() - began;
  delay.disable();
  // A share and no time: on a busy machine both grow. Ungiven turns would make it one.
  expect(delay.max / 1e6).toBeLessThan(lasted / 2);
});
