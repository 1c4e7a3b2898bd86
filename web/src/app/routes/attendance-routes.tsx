import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { signedIn } from './areas.tsx';

const sheets = createRoute({
  getParentRoute: () => signedIn,
  path: '/sheets',
  component: lazyRouteComponent(
    () => import('../../features/attendance/sheets-page.tsx'),
    'SheetsPage',
  ),
});

export const attendanceRoutes = [sheets] as const;
