import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';

import { type SignedIn, type Visitor, openBrowser, visitor } from './open-browser.ts';
import { type Coming, reusableVisitors } from './reusable-visitors.ts';
import { signInAs } from './sign-in.ts';
import { type SiteServer, startSiteServer } from './site-server.ts';

/** Seen while a page fetches what it shows. */
const SPINNER = '.fi-loadingSpinner';

type Settings = Omit<Coming, 'username'>;

/** The site with the demo region, and who visits it, each with a browser of their own. */
export interface Site {
  readonly address: string;
  /** Somebody who has not signed in, before an empty page. */
  visit(settings?: Settings): Promise<Page>;
  /** Somebody signed in, at the path. Who signs out there signs in as a visitor of `visit`. */
  visitAs(username: string, path?: string, settings?: Settings): Promise<Page>;
  /** The same page for all tests of the file: signed in, or not when there is nobody to be. */
  stayAs(username: string | undefined): Promise<Page>;
  /** What the console of a visitor's page got that nobody should have to read. */
  complaintsOf(page: Page): readonly string[];
}

/** Starts the site for the tests of a file; who visits in a test is gone after it. */
export function useSite(environment: NodeJS.ProcessEnv = {}): Site {
  let server: SiteServer;
  let browser: Browser;
  const visiting = new Map<Visitor, Coming>();
  const staying = new Map<string | undefined, Visitor>();
  const sessions = new Map<string, SignedIn>();

  beforeAll(async () => {
    [server, browser] = await Promise.all([startSiteServer(environment), openBrowser()]);
  });
  afterEach(async () => {
    await Promise.all(Array.from(visiting, ([one, coming]) => visitors.giveBack(one, coming)));
    visiting.clear();
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  const come = ({ username, ...settings }: Coming) => {
    const signedIn = sessions.get(username ?? '');
    return visitor(browser, {
      address: server.address,
      ...settings,
      ...(signedIn && { signedIn }),
    });
  };
  const visitors = reusableVisitors(come);
  /** Signs in at the issuer once for each person; who comes again has the session of the first time. */
  const enter = async (one: Visitor, username: string, path: string) => {
    const { page, context } = one;
    await page.goto(path);
    if (!sessions.has(username)) {
      await signInAs(page, username);
      sessions.set(username, await context.storageState());
    }
    await page.locator('.user-button').waitFor();
    await page.locator('h1').waitFor();
    // What comes later moves what is there, and a press goes beside it.
    await page.locator(SPINNER).first().waitFor({ state: 'detached' });
    await visitors.note(one);
  };
  const visit = async (coming: Coming) => {
    const one = await visitors.take(coming);
    visiting.set(one, coming);
    return one;
  };

  return {
    get address() {
      return server.address;
    },
    visit: async (settings = {}) => (await visit(settings)).page,
    visitAs: async (username, path = '/', settings = {}) => {
      const one = await visit({ ...settings, username });
      await enter(one, username, path);
      return one.page;
    },
    stayAs: async (username) => {
      const there = staying.get(username);
      if (there) return there.page;
      const one = await come(username === undefined ? {} : { username });
      staying.set(username, one);
      if (username !== undefined) await enter(one, username, '/');
      return one.page;
    },
    complaintsOf: (page) =>
      [...visiting.keys(), ...staying.values()].find((one) => one.page === page)?.complaints ?? [],
  };
}
