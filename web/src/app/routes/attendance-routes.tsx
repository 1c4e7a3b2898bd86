import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { readSheetsAddress } from '../../features/attendance/address.ts';
import { signedIn } from './areas.tsx';

const sheets = createRoute({
  getParentRoute: () => signedIn,
  path: '/sheets',
  validateSearch: readSheetsAddress,
  component: lazyRouteComponent(
    () => import('../../features/attendance/sheets-page.tsx'),
    'SheetsPage',
  ),
});

export const attendanceRoutes = [sheets] as const;
