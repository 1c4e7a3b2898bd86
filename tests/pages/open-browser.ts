import { findBrowser } from '@jatkopolku/setup/browser';
import { type Browser, type BrowserContext, type Page, chromium } from 'playwright-core';

export function openBrowser(): Promise<Browser> {
  const args = ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'];
  return chromium.launch({ executablePath: findBrowser(), args });
}

export interface Visitor {
  readonly context: BrowserContext;
  readonly page: Page;
  /** What the console was told that nobody should have to be told. */
  readonly complaints: string[];
}

export interface Visiting {
  readonly address: string;
  readonly locale?: string;
  readonly width?: number;
  readonly height?: number;
  /** What a browser kept of a session, for one that goes on with it. */
  readonly signedIn?: Awaited<ReturnType<BrowserContext['storageState']>>;
}

/** Somebody with a browser of their own, who sees nothing outside this machine. */
export async function visitor(browser: Browser, visiting: Visiting): Promise<Visitor> {
  const { address, locale = 'en-GB', width = 1280, height = 900, signedIn } = visiting;
  const context = await browser.newContext({
    baseURL: address,
    locale,
    viewport: { width, height },
    reducedMotion: 'reduce',
    ...(signedIn && { storageState: signedIn }),
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  return { context, page, complaints };
}
