import {
  listClaimRemarks,
  listConversationRemarks,
  listObjectionRemarks,
  listSheetRemarks,
} from '@jatkopolku/application';
import { remarkOperations as operations } from '@jatkopolku/contracts';
import type { Hono } from 'hono';

import type { ApiEnvironment } from '../context.ts';
import { type ApiDependencies, serve } from '../serve.ts';
import type { FilingRegion } from './file.ts';

type Api = ApiDependencies<FilingRegion>;

/** What was remarked on a month sheet, a claim or an objection, and answered. */
export function addRemarkRoutes(app: Hono<ApiEnvironment>, api: Api): void {
  serve(app, api, operations.listSheetRemarks, (call) =>
    listSheetRemarks(call, call.params, call.caller),
  );
  serve(app, api, operations.listClaimRemarks, (call) =>
    listClaimRemarks(call, call.params, call.caller),
  );
  serve(app, api, operations.listObjectionRemarks, (call) =>
    listObjectionRemarks(call, call.params, call.caller),
  );
  serve(app, api, operations.listConversationRemarks, (call) =>
    listConversationRemarks(call, call.params, call.caller),
  );
}
