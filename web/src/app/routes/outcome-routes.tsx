import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { readNewClaim } from '../../features/outcome/address.ts';
import { signedIn } from './areas.tsx';

const claims = createRoute({
  getParentRoute: () => signedIn,
  path: '/claims',
  component: lazyRouteComponent(
    () => import('../../features/outcome/claims-page.tsx'),
    'ClaimsPage',
  ),
});
const newClaim = createRoute({
  getParentRoute: () => signedIn,
  path: '/claims/new',
  validateSearch: readNewClaim,
  component: lazyRouteComponent(
    () => import('../../features/outcome/new-claim-page.tsx'),
    'NewClaimPage',
  ),
});
const claim = createRoute({
  getParentRoute: () => signedIn,
  path: '/claims/$claimId',
  component: lazyRouteComponent(() => import('../../features/outcome/claim-page.tsx'), 'ClaimPage'),
});

export const outcomeRoutes = [claims, newClaim, claim] as const;
