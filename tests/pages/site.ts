import type { SignedIn } from '@jatkopolku/bench/web/page-load';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';

import type { Visiting, Visitor } from './open-browser.ts';
import { giveBack, takeVisitor } from './reusable-visitors.ts';
import { signInAside } from './sign-in-aside.ts';
import { type SiteServer, startSiteServer } from './site-server.ts';

/** Seen while a page fetches what it shows. */
const SPINNER = '.fi-loadingSpinner';

type Settings = Omit<Visiting, 'address' | 'signedIn'>;

/** The site with the demo region, and who visits it, each with a browser of their own. */
export interface Site {
  readonly address: string;
  /** The data file, which the command line may use beside it. */
  readonly data: string;
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
  const visiting = new Map<Visitor, Visiting>();
  const staying = new Map<string | undefined, Visitor>();
  const sessions = new Map<string, SignedIn>();

  beforeAll(async () => {
    server = await startSiteServer(environment);
  });
  afterEach(async () => {
    const gone = [...visiting];
    visiting.clear();
    await Promise.all(gone.map(([one, as]) => giveBack(one, as)));
  });
  afterAll(async () => {
    for (const one of staying.values()) await giveBack(one, { address: server.address });
    await server.stop();
  });

  const come = async (username: string | undefined, settings: Settings = {}) => {
    const signedIn = sessions.get(username ?? '');
    const as = { address: server.address, ...settings, ...(signedIn && { signedIn }) };
    return { one: await takeVisitor(as), as };
  };
  /** Signs in at the issuer once for each person; who comes again has the session of the first time. */
  const enter = async ({ page, context }: Visitor, username: string, path: string) => {
    if (!sessions.has(username)) {
      await signInAside(page, server.address, username);
      sessions.set(username, await context.storageState());
    }
    await page.goto(path);
    await page.locator('.user-button').waitFor();
    await page.locator('h1').waitFor();
    // What comes later moves what is there, and a press goes beside it.
    await page.locator(SPINNER).first().waitFor({ state: 'detached' });
  };
  const visit = async (username: string | undefined, settings: Settings) => {
    const { one, as } = await come(username, settings);
    visiting.set(one, as);
    return one;
  };

  return {
    get address() {
      return server.address;
    },
    get data() {
      return server.data;
    },
    visit: async (settings = {}) => (await visit(undefined, settings)).page,
    visitAs: async (username, path = '/', settings = {}) => {
      const one = await visit(username, settings);
      await enter(one, username, path);
      return one.page;
    },
    stayAs: async (username) => {
      const there = staying.get(username);
      if (there) return there.page;
      const { one } = await come(username);
      staying.set(username, one);
      if (username !== undefined) await enter(one, username, '/');
      return one.page;
    },
    complaintsOf: (page) =>
      [...visiting.keys(), ...staying.values()].find((one) => one.page === page)?.complaints ?? [],
  };
}
