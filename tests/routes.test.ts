import { expect, it } from 'vitest';

import { sitePaths } from './pages/site-pages.ts';

/** The site has its own settings of types, so its router is loaded without them. */
const ROUTER = new URL('../web/src/app/router.tsx', import.meta.url).pathname;

interface RouterModule {
  readonly makeRouter: () => { readonly routesByPath: object };
}

it('every route of the site has a page in the browser tests, which check them one by one', async () => {
  const { makeRouter } = (await import(ROUTER)) as RouterModule;
  expect(Object.keys(makeRouter().routesByPath).toSorted()).toEqual(sitePaths.toSorted());
});
