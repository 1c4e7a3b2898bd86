import { measureKeyPress } from '@jatkopolku/bench/web/key-press';
import { GRID_CLIENTS, placeClients } from '@jatkopolku/bench/web/month-grid';
import { siteGoals } from '@jatkopolku/bench/web/site-goals';
import { expect, it } from 'vitest';

import { useSite } from '../pages/site.ts';

/** A machine that others use too is so much slower than the one of the goals. */
const SLOWER = 4;

const site = useSite({ JATKOPOLKU_TODAY: '2021-05-03' });

it('forty clients × thirty-one days: a key takes few milliseconds of script', async () => {
  await placeClients(site.address);
  const page = await site.visitAs('maija', '/sheets?month=2021-03', { width: 1280 });
  const rows = page.locator('tr[data-placement]');
  await rows.first().waitFor();
  expect(await rows.count()).toBeGreaterThanOrEqual(GRID_CLIENTS);
  await page.locator('tr[data-placement]:not(.closed) td[data-day="15"]').first().focus();
  expect(await measureKeyPress(page)).toBeLessThan(SLOWER * siteGoals.keyPressMs);
});
