import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { readApprovalsAddress } from '../../features/approval/address.ts';
import { signedIn } from './areas.tsx';

const approvals = createRoute({
  getParentRoute: () => signedIn,
  path: '/approvals',
  validateSearch: readApprovalsAddress,
  component: lazyRouteComponent(
    () => import('../../features/approval/approvals-page.tsx'),
    'ApprovalsPage',
  ),
});
const approvalOfClaim = createRoute({
  getParentRoute: () => signedIn,
  path: '/approvals/claims/$claimId',
  validateSearch: readApprovalsAddress,
  component: lazyRouteComponent(
    () => import('../../features/approval/claim-approval-page.tsx'),
    'ClaimApprovalPage',
  ),
});
const approvalOfSheet = createRoute({
  getParentRoute: () => signedIn,
  path: '/approvals/sheets/$providerId/$month/$clientId/$placementId',
  validateSearch: readApprovalsAddress,
  component: lazyRouteComponent(
    () => import('../../features/approval/sheet-approval-page.tsx'),
    'SheetApprovalPage',
  ),
});

export const approvalRoutes = [approvals, approvalOfClaim, approvalOfSheet] as const;
