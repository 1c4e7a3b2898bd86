import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { openBrowser } from '@jatkopolku/bench/web/browser';
import { signInAs } from '@jatkopolku/bench/web/sign-in';
import { ensureBuilt } from '@jatkopolku/setup/ensure-built';
import type { Browser } from 'playwright-core';

import { visitor } from './open-browser.ts';
import { openPage, sitePages, type SitePath, sitePaths } from './site-pages.ts';
import { startSiteServer } from './site-server.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FOLDER = join(ROOT, 'docs', 'screens');
const sizes = { desktop: { width: 1280, height: 800 }, phone: { width: 360, height: 740 } };

/** Pictures of every page for people to look at: `node tests/pages/screens.ts [address]`. */
async function takeScreens(address: string): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  const browser = await openBrowser();
  try {
    for (const [size, viewport] of Object.entries(sizes)) {
      await takeFront(browser, { address, size, viewport });
      for (const path of sitePaths) await takePage(browser, path, { address, size, viewport });
    }
  } finally {
    await browser.close();
  }
}

interface Taking {
  readonly address: string;
  readonly size: string;
  readonly viewport: { readonly width: number; readonly height: number };
}

async function takeFront(browser: Browser, { address, size, viewport }: Taking): Promise<void> {
  const { page, context } = await visitor(browser, { address, locale: 'fi-FI', ...viewport });
  await page.goto('/');
  await page.locator('h1').waitFor();
  await page.screenshot({ path: join(FOLDER, `front-${size}.png`), fullPage: true });
  await context.close();
}

async function takePage(
  browser: Browser,
  path: SitePath,
  { address, size, viewport }: Taking,
): Promise<void> {
  const { page, context } = await visitor(browser, { address, locale: 'fi-FI', ...viewport });
  const { person } = sitePages[path];
  if (person !== undefined) {
    await page.goto('/');
    await signInAs(page, person);
  }
  await openPage(page, path);
  await page.waitForLoadState('networkidle');
  const name = path === '/' ? 'home' : path.slice(1).replaceAll('/', '-').replaceAll('$', '');
  await page.screenshot({ path: join(FOLDER, `${name}-${size}.png`), fullPage: true });
  await context.close();
}

if ((await ensureBuilt(ROOT)) !== 0) process.exit(1);
const [given] = process.argv.slice(2);
const server = given === undefined ? await startSiteServer() : undefined;
await takeScreens(given ?? server?.address ?? '').finally(() => server?.stop());
