import { readDueAddress, readPlacementsAddress } from '../addresses/addresses.ts';
import { page } from './page-routes.ts';

/** Placements, what is written about them, and what follows them up. */
export const placementRoutes = [
  page('/reviews', () => import('../features/followup/due-page.tsx'), 'DuePage', readDueAddress),
  page(
    '/placements',
    () => import('../features/placement/list/placements-page.tsx'),
    'PlacementsPage',
    readPlacementsAddress,
  ),
  page(
    '/clients/$clientId/placements/new',
    () => import('../features/placement/new-placement-page.tsx'),
    'NewPlacementPage',
  ),
  page(
    '/placements/$placementId',
    () => import('../features/placement/placement-page.tsx'),
    'PlacementPage',
  ),
  page(
    '/placements/$placementId/followup/$form',
    () => import('../features/followup/followup-page.tsx'),
    'FollowupPage',
  ),
  page(
    '/placements/$placementId/proposals/$proposalId',
    () => import('../features/proposal/proposal-page.tsx'),
    'ProposalPage',
  ),
  page(
    '/placements/$placementId/conversations/$conversationId',
    () => import('../features/conversation/conversation-page.tsx'),
    'ConversationPage',
  ),
  page(
    '/followup-settings',
    () => import('../features/followup/followup-settings-page.tsx'),
    'FollowupSettingsPage',
  ),
  page(
    '/notifications',
    () => import('../features/notification/notifications-page.tsx'),
    'NotificationsPage',
  ),
  page(
    '/clients/$clientId/notifications/$notificationNo',
    () => import('../features/notification/notification-page.tsx'),
    'NotificationPage',
  ),
] as const;
