import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { readAdmissionsAddress, readNewApplication } from '../../features/admission/address.ts';
import { signedIn } from './areas.tsx';

const admissions = createRoute({
  getParentRoute: () => signedIn,
  path: '/admissions',
  validateSearch: readAdmissionsAddress,
  component: lazyRouteComponent(
    () => import('../../features/admission/admissions-page.tsx'),
    'AdmissionsPage',
  ),
});
const newApplication = createRoute({
  getParentRoute: () => signedIn,
  path: '/admissions/new',
  validateSearch: readNewApplication,
  component: lazyRouteComponent(
    () => import('../../features/admission/new-application-page.tsx'),
    'NewApplicationPage',
  ),
});
const application = createRoute({
  getParentRoute: () => signedIn,
  path: '/admissions/$applicationId',
  component: lazyRouteComponent(
    () => import('../../features/admission/application-page.tsx'),
    'ApplicationPage',
  ),
});

export const admissionRoutes = [admissions, newApplication, application] as const;
