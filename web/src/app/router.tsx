import {
  type RouterHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from '@tanstack/react-router';

import { ChoosePage } from '../features/membership/choose-page.tsx';
import { readSearch } from '../features/search/address.ts';
import { readUsesAddress } from '../features/use/address.ts';
import { NotFoundPage } from './not-found-page.tsx';
import { Shell } from './shell/shell.tsx';
import { SignedInArea } from './signed-in-area.tsx';

const root = createRootRoute({ component: Shell, notFoundComponent: NotFoundPage });
const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in-area',
  component: SignedInArea,
});
const home = createRoute({
  getParentRoute: () => signedIn,
  path: '/',
  component: lazyRouteComponent(() => import('../features/home/home-page.tsx'), 'HomePage'),
});
const search = createRoute({
  getParentRoute: () => signedIn,
  path: '/search',
  validateSearch: readSearch,
  component: lazyRouteComponent(() => import('../features/search/search-page.tsx'), 'SearchPage'),
});
const grants = createRoute({
  getParentRoute: () => signedIn,
  path: '/grants',
  component: lazyRouteComponent(() => import('../features/grant/grants-page.tsx'), 'GrantsPage'),
});
const uses = createRoute({
  getParentRoute: () => signedIn,
  path: '/uses',
  validateSearch: readUsesAddress,
  component: lazyRouteComponent(() => import('../features/use/uses-page.tsx'), 'UsesPage'),
});
const choose = createRoute({
  getParentRoute: () => signedIn,
  path: '/choose',
  component: ChoosePage,
});
const help = createRoute({
  getParentRoute: () => root,
  path: '/help',
  component: lazyRouteComponent(() => import('../features/help/help-page.tsx'), 'HelpPage'),
});
const accessibility = createRoute({
  getParentRoute: () => root,
  path: '/accessibility',
  component: lazyRouteComponent(
    () => import('../features/accessibility/accessibility-page.tsx'),
    'AccessibilityPage',
  ),
});

const routeTree = root.addChildren([
  signedIn.addChildren([home, search, grants, uses, choose]),
  help,
  accessibility,
]);

export function makeRouter(history?: RouterHistory) {
  return createRouter({
    routeTree,
    scrollRestoration: true,
    defaultPreload: 'intent',
    ...(history && { history }),
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    readonly router: ReturnType<typeof makeRouter>;
  }
}
