import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { readChecksAddress } from '../../features/eligibility/address.ts';
import { signedIn } from './areas.tsx';

const checks = createRoute({
  getParentRoute: () => signedIn,
  path: '/checks',
  validateSearch: readChecksAddress,
  component: lazyRouteComponent(
    () => import('../../features/eligibility/checks-page.tsx'),
    'ChecksPage',
  ),
});
const check = createRoute({
  getParentRoute: () => signedIn,
  path: '/checks/$providerId',
  component: lazyRouteComponent(
    () => import('../../features/eligibility/check-page.tsx'),
    'CheckPage',
  ),
});

export const eligibilityRoutes = [checks, check] as const;
