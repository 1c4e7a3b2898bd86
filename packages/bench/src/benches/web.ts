import type { Browser } from 'playwright-core';

import type { Bench } from '../bench.ts';
import type { Figure } from '../figure.ts';
import { openBrowser } from '../web/browser.ts';
import { openDemoSite } from '../web/demo-site.ts';
import { measureKeyPress } from '../web/key-press.ts';
import { GRID_CLIENTS, placeClients } from '../web/month-grid.ts';
import { type PageLoad, type SignedIn, measureLoad } from '../web/page-load.ts';
import { sessionOf } from '../web/sign-in.ts';
import { siteGoals } from '../web/site-goals.ts';

const TODAY = '2021-05-03';
/** A month of 31 days, of which every day may be logged. */
const GRID = '/sheets?month=2021-03';
/** Of the county, of a provider, and of procurement: each has a home of their own. */
const people = ['kaisa', 'maija', 'antti'] as const;
const WORKER = 'maija';

/**
 * The site in a browser that has never seen it. There is no baseline: what is counted is the same on every
 * machine, but the time of a key press, which holds on the reference machine alone.
 */
export const web: Bench = {
  id: 'web',
  name: 'The site in a browser',
  run: async () => {
    const site = await openDemoSite(TODAY);
    const browser = await openBrowser();
    try {
      await placeClients(site.address);
      return await measure(browser, site.address);
    } finally {
      await browser.close();
      await site.close();
    }
  },
};

async function measure(browser: Browser, address: string): Promise<readonly Figure[]> {
  const front = await measureLoad(browser, { address, path: '/' });
  const homes: PageLoad[] = [];
  for (const person of people) {
    const signedIn = await sessionOf(browser, address, person);
    homes.push(await measureLoad(browser, { address, path: '/', signedIn }));
  }
  const signedIn = await sessionOf(browser, address, WORKER);
  const grid = await measureLoad(browser, { address, path: GRID, signedIn });
  const keyMs = await keyPressIn(browser, address, signedIn);
  const all = [front, ...homes, grid];
  return [
    ...sizesOf('front', 'the front page', [front]),
    ...sizesOf('home', 'a signed-in home', homes),
    {
      id: 'web.starts',
      name: 'starts of the site a load, at most',
      value: most(all, ({ starts }) => starts),
      unit: 'starts',
      goal: { atMost: siteGoals.starts },
    },
    {
      id: 'web.shift',
      name: 'layout shift of the front page, a home and the month grid, at most',
      value: most(all, ({ layoutShift }) => layoutShift),
      unit: 'of the window',
      goal: { atMost: siteGoals.layoutShift },
    },
    {
      id: 'web.key',
      name: `script time of a key press in the month grid of ${GRID_CLIENTS} clients × 31 days`,
      value: keyMs,
      unit: 'ms',
      goal: { atMost: siteGoals.keyPressMs },
    },
  ];
}

function sizesOf(id: 'front' | 'home', page: string, loads: readonly PageLoad[]): Figure[] {
  const { scriptKb, requests } = siteGoals[id];
  return [
    {
      id: `web.${id}.script`,
      name: `script that a fresh browser fetches until ${page} is at rest, gzip -9`,
      value: most(loads, (load) => load.scriptKb),
      unit: 'KB',
      goal: { atMost: scriptKb },
    },
    {
      id: `web.${id}.requests`,
      name: `requests until ${page} is at rest`,
      value: most(loads, (load) => load.requests),
      unit: 'requests',
      goal: { atMost: requests },
    },
  ];
}

function most(loads: readonly PageLoad[], count: (load: PageLoad) => number): number {
  return Math.max(...loads.map(count));
}

async function keyPressIn(browser: Browser, address: string, signedIn: SignedIn): Promise<number> {
  const context = await browser.newContext({
    baseURL: address,
    viewport: { width: 1280, height: 900 },
    storageState: signedIn,
  });
  try {
    const page = await context.newPage();
    await page.goto(GRID);
    const day = page.locator('tr[data-placement]:not(.closed) td[data-day="15"]').first();
    await day.waitFor();
    await page.waitForLoadState('networkidle');
    await day.focus();
    return await measureKeyPress(page);
  } finally {
    await context.close();
  }
}
