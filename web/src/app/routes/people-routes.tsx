import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { readFindAddress } from '../../features/client/address.ts';
import { signedIn } from './areas.tsx';

const clients = createRoute({
  getParentRoute: () => signedIn,
  path: '/clients',
  validateSearch: readFindAddress,
  component: lazyRouteComponent(
    () => import('../../features/client/clients-page.tsx'),
    'ClientsPage',
  ),
});
const newClient = createRoute({
  getParentRoute: () => signedIn,
  path: '/clients/new',
  component: lazyRouteComponent(
    () => import('../../features/client/new-client-page.tsx'),
    'NewClientPage',
  ),
});
const client = createRoute({
  getParentRoute: () => signedIn,
  path: '/clients/$clientId',
  component: lazyRouteComponent(
    () => import('../../features/client/client-page.tsx'),
    'ClientPage',
  ),
});
const newPlacement = createRoute({
  getParentRoute: () => signedIn,
  path: '/clients/$clientId/placements/new',
  component: lazyRouteComponent(
    () => import('../../features/placement/new-placement-page.tsx'),
    'NewPlacementPage',
  ),
});
const placement = createRoute({
  getParentRoute: () => signedIn,
  path: '/placements/$placementId',
  component: lazyRouteComponent(
    () => import('../../features/placement/placement-page.tsx'),
    'PlacementPage',
  ),
});

export const peopleRoutes = [clients, newClient, client, newPlacement, placement] as const;
