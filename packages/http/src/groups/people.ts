import type { AddRoutes } from '../app.ts';
import { type SealedRegion, addClientRoutes } from '../routes/client.ts';
import { addConversationRoutes } from '../routes/conversation.ts';
import { addFollowupRoutes } from '../routes/followup.ts';
import { addPlacementRoutes } from '../routes/placement.ts';
import type { ApiDependencies } from '../serve.ts';

/** Clients, benefits and placements, and what is written about these and follows them up. */
export function people(api: ApiDependencies<SealedRegion>): AddRoutes {
  return (app) => {
    addClientRoutes(app, api);
    addPlacementRoutes(app, api);
    addConversationRoutes(app, api);
    addFollowupRoutes(app, api);
  };
}
