import { setTimeout as pause } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';

import { invariant } from '@jatkopolku/kernel';
import type { Browser, BrowserContext, Page } from 'playwright-core';

/** What a browser keeps of a session: the issuer's cookies, and that it is worth asking the issuer. */
export type SignedIn = Awaited<ReturnType<BrowserContext['storageState']>>;

interface Loading {
  readonly address: string;
  readonly path: string;
  readonly signedIn?: SignedIn;
  readonly width?: number;
}

/** What a browser that has never seen the site does until a page of it is there and nothing more comes. */
export interface PageLoad {
  /** Each script that it fetched once, by gzip at its level 9, in units of 1,024 bytes. */
  readonly scriptKb: number;
  /** Everything it asked for, also on the way to the issuer and back, and also what it had by then. */
  readonly requests: number;
  /** In how many documents the site itself was begun: how often its largest script was asked for. */
  readonly starts: number;
  /** All that moved without anybody touching it, by the browser's own measure (Layout Instability). */
  readonly layoutShift: number;
}

/** So long nothing is asked for before a page is at rest. */
const QUIET_MS = 700;
const PATIENCE_MS = 60_000;

const NOTE_SHIFTS = `(() => {
  window.layoutShift = 0;
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries()) {
      if (!hadRecentInput) window.layoutShift += value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
})()`;

/** Loads a page in a browser of its own, and counts. */
export async function measureLoad(browser: Browser, loading: Loading): Promise<PageLoad> {
  const { address, path, signedIn, width = 1280 } = loading;
  const context = await browser.newContext({
    baseURL: address,
    locale: 'fi-FI',
    viewport: { width, height: 900 },
    ...(signedIn && { storageState: signedIn }),
  });
  try {
    const page = await context.newPage();
    await page.addInitScript(NOTE_SHIFTS);
    const { asked, rest } = watch(page);
    await page.goto(path);
    await page.locator('h1').waitFor({ timeout: PATIENCE_MS });
    await rest();
    const layoutShift = await page.evaluate<number>('window.layoutShift');
    return { ...(await countOf(asked)), layoutShift };
  } finally {
    await context.close();
  }
}

interface Asked {
  readonly url: string;
  readonly isScript: boolean;
}

/** Everything that a page asks for from now on, and when no more comes. */
function watch(page: Page) {
  const asked: Asked[] = [];
  const underWay = new Set<unknown>();
  let lastMs = performance.now();
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith('http')) return;
    asked.push({ url, isScript: request.resourceType() === 'script' });
    underWay.add(request);
    lastMs = performance.now();
  });
  const end = (request: unknown) => {
    underWay.delete(request);
    lastMs = performance.now();
  };
  page.on('requestfinished', end);
  page.on('requestfailed', end);
  const rest = async () => {
    const begunMs = performance.now();
    while (underWay.size > 0 || performance.now() - lastMs < QUIET_MS) {
      invariant(performance.now() - begunMs < PATIENCE_MS, 'The page comes to rest');
      await pause(50);
    }
  };
  return { asked, rest };
}

async function countOf(asked: readonly Asked[]): Promise<Omit<PageLoad, 'layoutShift'>> {
  const urls = asked.filter(({ isScript }) => isScript).map(({ url }) => url);
  const sizes = await Promise.all(
    [...new Set(urls)].map(async (url) => ({ url, bytes: await gzippedBytes(url) })),
  );
  const [largest] = sizes.toSorted((a, b) => b.bytes - a.bytes);
  return {
    scriptKb: sizes.reduce((sum, { bytes }) => sum + bytes, 0) / 1024,
    requests: asked.length,
    starts: urls.filter((url) => url === largest?.url).length,
  };
}

/** Read from the server: a browser forgets what a page fetched before it was left. */
async function gzippedBytes(url: string): Promise<number> {
  const response = await fetch(url);
  invariant(response.ok, `${url} is there`);
  return gzipSync(new Uint8Array(await response.arrayBuffer()), { level: 9 }).byteLength;
}
