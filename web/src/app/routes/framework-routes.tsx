import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { readFrameworksAddress } from '../../features/framework/address.ts';
import { signedIn } from './areas.tsx';

const frameworks = createRoute({
  getParentRoute: () => signedIn,
  path: '/frameworks',
  validateSearch: readFrameworksAddress,
  component: lazyRouteComponent(
    () => import('../../features/framework/frameworks-page.tsx'),
    'FrameworksPage',
  ),
});
const newFramework = createRoute({
  getParentRoute: () => signedIn,
  path: '/frameworks/new',
  component: lazyRouteComponent(
    () => import('../../features/framework/new-framework-page.tsx'),
    'NewFrameworkPage',
  ),
});
const framework = createRoute({
  getParentRoute: () => signedIn,
  path: '/frameworks/$frameworkId',
  component: lazyRouteComponent(
    () => import('../../features/framework/framework-page.tsx'),
    'FrameworkPage',
  ),
});

export const frameworkRoutes = [frameworks, newFramework, framework] as const;
