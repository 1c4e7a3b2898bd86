import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { readProviderAddress } from '../../features/settlement/address.ts';
import { signedIn } from './areas.tsx';

const settlements = createRoute({
  getParentRoute: () => signedIn,
  path: '/settlements',
  component: lazyRouteComponent(
    () => import('../../features/settlement/settlements-page.tsx'),
    'SettlementsPage',
  ),
});
const settlement = createRoute({
  getParentRoute: () => signedIn,
  path: '/settlements/$month',
  component: lazyRouteComponent(
    () => import('../../features/settlement/settlement-page.tsx'),
    'SettlementPage',
  ),
});
const settledProvider = createRoute({
  getParentRoute: () => signedIn,
  path: '/settlements/$month/$providerId',
  validateSearch: readProviderAddress,
  component: lazyRouteComponent(
    () => import('../../features/settlement/settled-provider-page.tsx'),
    'SettledProviderPage',
  ),
});

export const settlementRoutes = [settlements, settlement, settledProvider] as const;
