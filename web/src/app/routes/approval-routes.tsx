import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { readNext } from '../../features/approval/next.ts';
import { signedIn } from './areas.tsx';

const approvals = createRoute({
  getParentRoute: () => signedIn,
  path: '/approvals',
  component: lazyRouteComponent(
    () => import('../../features/approval/approvals-page.tsx'),
    'ApprovalsPage',
  ),
});
const approvalOfClaim = createRoute({
  getParentRoute: () => signedIn,
  path: '/approvals/claims/$claimId',
  validateSearch: readNext,
  component: lazyRouteComponent(
    () => import('../../features/approval/claim-approval-page.tsx'),
    'ClaimApprovalPage',
  ),
});
const approvalOfSheet = createRoute({
  getParentRoute: () => signedIn,
  path: '/approvals/sheets/$providerId/$month/$clientId/$placementId',
  component: lazyRouteComponent(
    () => import('../../features/approval/sheet-approval-page.tsx'),
    'SheetApprovalPage',
  ),
});

export const approvalRoutes = [approvals, approvalOfClaim, approvalOfSheet] as const;
