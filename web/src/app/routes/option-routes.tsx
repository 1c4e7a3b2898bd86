import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { readOptionsAddress, readProposalAddress } from '../../features/option/address.ts';
import { signedIn } from './areas.tsx';

const options = createRoute({
  getParentRoute: () => signedIn,
  path: '/options',
  validateSearch: readOptionsAddress,
  component: lazyRouteComponent(
    () => import('../../features/option/options-page.tsx'),
    'OptionsPage',
  ),
});
const newDecision = createRoute({
  getParentRoute: () => signedIn,
  path: '/options/new',
  validateSearch: readProposalAddress,
  component: lazyRouteComponent(
    () => import('../../features/option/new-decision-page.tsx'),
    'NewDecisionPage',
  ),
});
const decision = createRoute({
  getParentRoute: () => signedIn,
  path: '/options/$decisionId',
  component: lazyRouteComponent(
    () => import('../../features/option/decision-page.tsx'),
    'DecisionPage',
  ),
});
const notices = createRoute({
  getParentRoute: () => signedIn,
  path: '/notices',
  component: lazyRouteComponent(
    () => import('../../features/option/notices-page.tsx'),
    'NoticesPage',
  ),
});
const performance = createRoute({
  getParentRoute: () => signedIn,
  path: '/performance/$providerId',
  component: lazyRouteComponent(
    () => import('../../features/option/performance-page.tsx'),
    'PerformancePage',
  ),
});
const outbox = createRoute({
  getParentRoute: () => signedIn,
  path: '/outbox',
  component: lazyRouteComponent(
    () => import('../../features/option/outbox-page.tsx'),
    'OutboxPage',
  ),
});

export const optionRoutes = [options, newDecision, decision, notices, performance, outbox] as const;
