import {
  changeContacts,
  changeEInvoice,
  changeProvider,
  changeSupervision,
  createAffiliate,
  createProvider,
} from '@jatkopolku/application';
import { providerOperations as operations } from '@jatkopolku/contracts';
import { businessIdSchema } from '@jatkopolku/domain/provider';
import { id, success } from '@jatkopolku/kernel';
import type { Hono } from 'hono';

import type { ApiEnvironment } from '../context.ts';
import { serveOnce } from '../serve-once.ts';
import { type ApiDependencies, serve } from '../serve.ts';
import type { SealedRegion } from './client.ts';
import { addAccounts } from './provider/accounts.ts';
import { asking, listPage, readOne, expected, seenToday } from './records.ts';

/** Providers, the organisations of their groups, and the accounts they are paid to. */
export function addProviderRoutes(
  app: Hono<ApiEnvironment>,
  api: ApiDependencies<SealedRegion>,
): void {
  const { listProviders, readProvider, listAffiliates } = operations;
  serve(app, api, listProviders, async (call) => {
    if (call.own === null) return listPage(call, 'provider', call.query, { partition: undefined });
    const provider = await readOne(call, 'provider', { providerId: call.own });
    if (!provider.ok) return provider;
    return success({ items: [provider.value], damaged: 0, nextCursor: null });
  });
  serve(app, api, readProvider, (call) => readOne(call, 'provider', call.params));
  serveOnce(app, api, operations.createProvider, {
    make: (call, newId) => {
      const command = { providerId: id<'Provider'>(newId('P')), ...call.body };
      return createProvider(call.records, command, asking(call));
    },
    again: ({ records }, newId) =>
      records.get('provider', { providerId: id<'Provider'>(newId('P')) }),
  });
  serve(app, api, operations.changeProvider, (call) =>
    changeProvider(call.records, expected(call), call.body),
  );
  serve(app, api, operations.changeContacts, (call) =>
    changeContacts(call.records, expected(call), call.body),
  );
  serve(app, api, operations.changeEInvoice, (call) =>
    changeEInvoice(call.records, expected(call), call.body),
  );
  serve(app, api, operations.changeSupervision, (call) =>
    changeSupervision(call.records, seenToday(call), call.body),
  );
  serve(app, api, listAffiliates, ({ query, ...call }) => {
    const providerId = call.own ?? query.providerId;
    const owner = providerId === undefined ? undefined : { providerId };
    return listPage(call, 'affiliate', query, { partition: undefined, owner });
  });
  serveOnce(app, api, operations.createAffiliate, {
    make: (call) => createAffiliate(call.records, call.body, asking(call)),
    again: ({ records, body }) => {
      const businessId = businessIdSchema.parse(body.businessId);
      return records.get('affiliate', { ...body, businessId, occurrence: 1 });
    },
  });
  addAccounts(app, api);
}
