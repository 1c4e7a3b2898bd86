import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { readAgreementsAddress } from '../../features/agreement/address.ts';
import { signedIn } from './areas.tsx';

const agreements = createRoute({
  getParentRoute: () => signedIn,
  path: '/agreements',
  validateSearch: readAgreementsAddress,
  component: lazyRouteComponent(
    () => import('../../features/agreement/agreements-page.tsx'),
    'AgreementsPage',
  ),
});
const agreement = createRoute({
  getParentRoute: () => signedIn,
  path: '/agreements/$frameworkId/$agreementId',
  component: lazyRouteComponent(
    () => import('../../features/agreement/agreement-page.tsx'),
    'AgreementPage',
  ),
});

export const agreementRoutes = [agreements, agreement] as const;
