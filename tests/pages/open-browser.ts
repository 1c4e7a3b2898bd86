import { findBrowser } from '@jatkopolku/setup/browser';
import { type Browser, type BrowserContext, type Page, chromium } from 'playwright-core';

export function openBrowser(): Promise<Browser> {
  const args = [
    '--no-sandbox',
    '--disable-dev-shm-usage',
    '--disable-gpu',
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  ];
  return chromium.launch({ executablePath: findBrowser(), args });
}

/** A busy machine may take its time; what never comes is still told before the test is over. */
const PATIENCE_MS = 60_000;

export interface Visitor {
  readonly context: BrowserContext;
  readonly page: Page;
  /** What the console was told that nobody should have to be told. */
  readonly complaints: string[];
  /** Every address that its pages asked for, also of hosts that cannot be reached. */
  readonly requests: string[];
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
  page.setDefaultTimeout(PATIENCE_MS);
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  return { context, page, complaints, requests };
}
