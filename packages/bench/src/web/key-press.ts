import { invariant } from '@jatkopolku/kernel';
import type { Page } from 'playwright-core';

import { quantile } from '../turns.ts';

/** How often each pair of keys is pressed. */
const TIMES = 20;

/** Keys that undo each other: into a day and out of it, to the day beside it, to the client below. */
const pairs = [
  ['5', 'Delete'],
  ['ArrowRight', 'ArrowLeft'],
  ['ArrowDown', 'ArrowUp'],
] as const;

const DRAWN = 'new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))';

/**
 * Script time of a key press in the element that has the focus, until what it did is drawn, by the
 * browser's own clock of scripts: the median of the pair of keys that takes longest, in milliseconds.
 */
export async function measureKeyPress(page: Page): Promise<number> {
  const scriptMs = await scriptClock(page);
  const medians: number[] = [];
  for (const keys of pairs) {
    const taken: number[] = [];
    for (let turn = 0; turn < TIMES; turn += 1) {
      for (const key of keys) {
        await page.evaluate(DRAWN);
        const before = await scriptMs();
        await page.keyboard.press(key);
        await page.evaluate(DRAWN);
        taken.push((await scriptMs()) - before);
      }
    }
    medians.push(quantile(taken, 0.5));
  }
  return Math.max(...medians);
}

/** How long scripts of the page have run in all. */
async function scriptClock(page: Page): Promise<() => Promise<number>> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable', {});
  return async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    const script = metrics.find(({ name }) => name === 'ScriptDuration');
    invariant(script !== undefined, 'the browser says how long scripts have run');
    return script.value * 1_000;
  };
}
