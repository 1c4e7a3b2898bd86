import { openBrowser } from '@jatkopolku/bench/web/browser';
import type { SignedIn } from '@jatkopolku/bench/web/page-load';
import type { Browser, BrowserContext, Page } from 'playwright-core';

let shared: Promise<Browser> | undefined;

/** One for all files that a worker runs; it ends with the worker, or is opened again after a crash. */
export function sharedBrowser(): Promise<Browser> {
  shared ??= openBrowser().then((browser) => {
    browser.on('disconnected', () => (shared = undefined));
    return browser;
  });
  return shared;
}

/** A busy machine may take its time; what never comes is still reported before the test is over. */
const PATIENCE_MS = 60_000;

export interface Visitor {
  readonly context: BrowserContext;
  readonly page: Page;
  /** What the console got that nobody should have to read. */
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
  readonly signedIn?: SignedIn;
  /** Its clock is set by the test, so that nobody has this browser after it. */
  readonly ownClock?: boolean;
}

/** Somebody with a browser of their own, who sees nothing outside this machine. */
export async function visitor(browser: Browser, visiting: Visiting): Promise<Visitor> {
  const { address, locale = 'en-GB', signedIn } = visiting;
  const context = await browser.newContext({
    baseURL: address,
    locale,
    viewport: sizeOf(visiting),
    reducedMotion: 'reduce',
    ...(signedIn && { storageState: signedIn }),
  });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  const one = { context, page, complaints: [], requests: [] };
  listenTo(one);
  return one;
}

export function sizeOf({ width = 1280, height = 900 }: Visiting) {
  return { width, height };
}

export function listenTo({ page, complaints, requests }: Omit<Visitor, 'context'>): void {
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
}
