import type { AddRoutes } from '../app.ts';
import type { ReadFonts } from '../documents/fonts.ts';
import { type SealedRegion, addClientRoutes } from '../routes/client.ts';
import { addConversationRoutes } from '../routes/conversation.ts';
import { addFollowupRoutes } from '../routes/followup.ts';
import { addNotificationRoutes } from '../routes/notification.ts';
import { type PlacingRegion, addPlacementRoutes } from '../routes/placement.ts';
import { addProposalRoutes } from '../routes/proposal.ts';
import type { ApiDependencies } from '../serve.ts';

/** Clients, benefits and placements, what is proposed and written about these and follows them up, and what others are notified of. */
export function people(
  api: ApiDependencies<SealedRegion & PlacingRegion>,
  readFonts: ReadFonts,
): AddRoutes {
  return (app) => {
    addClientRoutes(app, api);
    addPlacementRoutes(app, api);
    addProposalRoutes(app, api);
    addConversationRoutes(app, api);
    addFollowupRoutes(app, api);
    addNotificationRoutes(app, api, readFonts);
  };
}
