import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';

import { type Visiting, type Visitor, openBrowser, visitor } from './open-browser.ts';
import { signInAs } from './sign-in.ts';
import { type SiteServer, startSiteServer } from './site-server.ts';

type Settings = Omit<Visiting, 'address' | 'signedIn'>;

/** The site with the demo region, and who visits it, each with a browser of their own. */
export interface Site {
  readonly address: string;
  /** Somebody who has not signed in, before an empty page. */
  visit(settings?: Settings): Promise<Page>;
  /** Somebody signed in, at the path. Whoever signs out there signs in as a visitor of `visit`. */
  visitAs(username: string, path?: string, settings?: Settings): Promise<Page>;
  /** The same page for all tests of the file: signed in, or not when there is nobody to be. */
  stayAs(username: string | undefined): Promise<Page>;
  /** What the console of a visitor's page was told that nobody should have to be told. */
  complaintsOf(page: Page): readonly string[];
}

/** Starts the site for the tests of a file; who visits in a test is gone after it. */
export function useSite(environment: NodeJS.ProcessEnv = {}): Site {
  let server: SiteServer;
  let browser: Browser;
  let visiting: Visitor[] = [];
  const staying = new Map<string | undefined, Visitor>();
  const sessions = new Map<string, SignedIn>();

  beforeAll(async () => {
    [server, browser] = await Promise.all([startSiteServer(environment), openBrowser()]);
  });
  afterEach(async () => {
    for (const { context } of visiting) await context.close();
    visiting = [];
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  const come = (settings?: Omit<Visiting, 'address'>) =>
    visitor(browser, { address: server.address, ...settings });
  /** Signs in at the issuer once for each person; who comes again has the session of the first time. */
  const comeAs = async (username: string, path: string, settings?: Settings) => {
    const signedIn = sessions.get(username);
    const one = await come({ ...settings, ...(signedIn && { signedIn }) });
    await one.page.goto(path);
    if (signedIn === undefined) sessions.set(username, await signInFirst(one, username));
    await one.page.locator('.user-button').waitFor();
    await one.page.locator('h1').waitFor();
    return one;
  };
  const visit = (one: Visitor): Page => {
    visiting.push(one);
    return one.page;
  };

  return {
    get address() {
      return server.address;
    },
    visit: async (settings) => visit(await come(settings)),
    visitAs: async (username, path = '/', settings = {}) =>
      visit(await comeAs(username, path, settings)),
    stayAs: async (username) => {
      const there = staying.get(username);
      const one = there ?? (await (username === undefined ? come() : comeAs(username, '/')));
      staying.set(username, one);
      return one.page;
    },
    complaintsOf: (page) =>
      [...visiting, ...staying.values()].find((one) => one.page === page)?.complaints ?? [],
  };
}

/** What a browser keeps of a session: the issuer's cookies, and that it is worth asking the issuer. */
type SignedIn = Awaited<ReturnType<BrowserContext['storageState']>>;

async function signInFirst({ page, context }: Visitor, username: string): Promise<SignedIn> {
  await signInAs(page, username);
  return context.storageState();
}
