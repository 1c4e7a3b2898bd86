import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { readProvidersAddress } from '../../features/provider/address.ts';
import { signedIn } from './areas.tsx';

const providers = createRoute({
  getParentRoute: () => signedIn,
  path: '/providers',
  validateSearch: readProvidersAddress,
  component: lazyRouteComponent(
    () => import('../../features/provider/providers-page.tsx'),
    'ProvidersPage',
  ),
});
const newProvider = createRoute({
  getParentRoute: () => signedIn,
  path: '/providers/new',
  component: lazyRouteComponent(
    () => import('../../features/provider/new-provider-page.tsx'),
    'NewProviderPage',
  ),
});
const provider = createRoute({
  getParentRoute: () => signedIn,
  path: '/providers/$providerId',
  component: lazyRouteComponent(
    () => import('../../features/provider/provider-page.tsx'),
    'ProviderPage',
  ),
});

export const providerRoutes = [providers, newProvider, provider] as const;
