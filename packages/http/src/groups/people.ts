import type { AddRoutes } from '../app.ts';
import { type SealedRegion, addClientRoutes } from '../routes/client.ts';
import { addConversationRoutes } from '../routes/conversation.ts';
import { addPlacementRoutes } from '../routes/placement.ts';
import type { ApiDependencies } from '../serve.ts';

/** Clients, benefits and placements, and what is written about these. */
export function people(api: ApiDependencies<SealedRegion>): AddRoutes {
  return (app) => {
    addClientRoutes(app, api);
    addPlacementRoutes(app, api);
    addConversationRoutes(app, api);
  };
}
