import { operations } from '@jatkopolku/contracts';
import type { Client } from '@jatkopolku/domain/client';
import { success } from '@jatkopolku/kernel';
import type { Hono } from 'hono';

import type { ApiEnvironment } from '../context.ts';
import { type ApiDependencies, serve } from '../serve.ts';
import { listPage, readOne } from './lists.ts';

/** Clients, benefits and placements. */
export function addPeopleRoutes(app: Hono<ApiEnvironment>, api: ApiDependencies): void {
  const { listClients, readClient, listBenefits } = operations;
  serve(app, api, listClients, async (call) => {
    const { value } = await listPage(call, 'client', call.query, undefined);
    return success({ ...value, items: value.items.map(viewed) });
  });
  serve(app, api, readClient, async (call) => {
    const client = await readOne(call, 'client', call.params);
    return client.ok ? success(viewed(client.value)) : client;
  });
  serve(app, api, listBenefits, (call) => listPage(call, 'benefit', call.query, undefined));

  const { listPlacements, readPlacement, listReviews, listFeedback } = operations;
  serve(app, api, listPlacements, (call) => listPage(call, 'placement', call.query, undefined));
  serve(app, api, readPlacement, (call) => readOne(call, 'placement', call.params));
  serve(app, api, listReviews, (call) => listPage(call, 'review', call.query, undefined));
  serve(app, api, listFeedback, (call) => listPage(call, 'feedback', call.query, undefined));
}

/** The client without what is sealed. */
function viewed({ record, version }: { record: Client; version: number }) {
  const { sealed: _sealed, identityMark: _identity, ibanMark: _iban, ...view } = record;
  return { record: view, version };
}
