import {
  type RouterHistory,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from '@tanstack/react-router';

import { readAccessLogAddress } from '../features/access-log/address.ts';
import { ChoosePage } from '../features/membership/choose-page.tsx';
import { readSearch } from '../features/search/address.ts';
import { admissionRoutes } from './routes/admission-routes.tsx';
import { agreementRoutes } from './routes/agreement-routes.tsx';
import { approvalRoutes } from './routes/approval-routes.tsx';
import { root, signedIn } from './routes/areas.tsx';
import { attendanceRoutes } from './routes/attendance-routes.tsx';
import { eligibilityRoutes } from './routes/eligibility-routes.tsx';
import { frameworkRoutes } from './routes/framework-routes.tsx';
import { optionRoutes } from './routes/option-routes.tsx';
import { outcomeRoutes } from './routes/outcome-routes.tsx';
import { peopleRoutes } from './routes/people-routes.tsx';
import { providerRoutes } from './routes/provider-routes.tsx';
import { settlementRoutes } from './routes/settlement-routes.tsx';

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
const accessLog = createRoute({
  getParentRoute: () => signedIn,
  path: '/access-log',
  validateSearch: readAccessLogAddress,
  component: lazyRouteComponent(
    () => import('../features/access-log/access-log-page.tsx'),
    'AccessLogPage',
  ),
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
  signedIn.addChildren([
    home,
    ...attendanceRoutes,
    ...outcomeRoutes,
    ...approvalRoutes,
    ...admissionRoutes,
    ...agreementRoutes,
    ...optionRoutes,
    ...eligibilityRoutes,
    ...frameworkRoutes,
    ...providerRoutes,
    ...settlementRoutes,
    ...peopleRoutes,
    search,
    grants,
    accessLog,
    choose,
  ]),
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
