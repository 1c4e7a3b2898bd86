import type { ReadName } from '../api/operation-names.ts';

type Reads = readonly ReadName[];

/** What is written about placements, what follows them up, and what others are notified of. */
export const notifications: Reads = [
  'listNotifications',
  'readDueNotifications',
  'listWaitingNotifications',
  'readNotification',
];
export const followups: Reads = ['readFollowup', 'listDueReviews', 'listPlacementsByName'];
export const conversations: Reads = [
  'listConversations',
  'readConversation',
  'listConversationRemarks',
  'listMail',
];

/** An answer is mailed. */
export const proposals: Reads = ['listProposals', 'readProposal', 'listMail'];
export const placements: Reads = [
  'listDueReviews',
  'listPlacements',
  'listPlacementsByName',
  'readPlacement',
  'listAgreementPlacements',
  'listClaimSignals',
  'listClaimable',
  'checkClaim',
  'listSheets',
];
