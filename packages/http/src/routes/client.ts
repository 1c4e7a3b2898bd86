import {
  type Refusal,
  type Versioned,
  type Vault,
  changeAccount,
  changeBenefit,
  changeClient,
  changeClientSettings,
  clientsInSight,
  confirmMerge,
  correctIdentityCode,
  declineMerge,
  confirmClientAccount,
  findBenefit,
  findClients,
  createBenefit,
  previewBenefit,
  createClient,
  knownByName,
  markClient,
  nameClients,
  previewMerge,
  proposeMerge,
  readClientSettings,
  readProtectedFacts,
  withdrawMerge,
  refuseClientAccount,
} from '@jatkopolku/application';
import { clientOperations as operations } from '@jatkopolku/contracts';
import { reachOf } from '@jatkopolku/domain/access';
import type { Client } from '@jatkopolku/domain/client';
import type { Placement } from '@jatkopolku/domain/placement';
import type { ProviderId } from '@jatkopolku/domain/provider';
import { byText, id, refusal, success } from '@jatkopolku/kernel';
import type { Hono } from 'hono';

import type { ApiRegion, Call } from '../call.ts';
import { shown, viewsFor, viewsForProvider } from '../client-views.ts';
import type { ApiEnvironment } from '../context.ts';
import { serveOnce } from '../serve-once.ts';
import { type ApiDependencies, serve } from '../serve.ts';
import { asking, expected, listPage, readOne, seenByName, seenToday } from './records.ts';

/** A region whose clients' identity codes and accounts can be sealed. */
export interface SealedRegion extends ApiRegion {
  readonly vault: Vault;
}

type Api = ApiDependencies<SealedRegion>;

/** Clients and their benefits. */
export function addClientRoutes(app: Hono<ApiEnvironment>, api: Api): void {
  serve(app, api, operations.listClients, async (call) => {
    if (call.own !== null) return clientsPlacedAt(call, call.own);
    const page = await listPage<'client'>(call, 'client', call.query, { partition: undefined });
    if (!page.ok) return page;
    return success({ ...page.value, items: await viewsFor(call, page.value.items) });
  });
  serve(app, api, operations.readClient, async (call) =>
    shown(call, await readOne(call, 'client', call.params)),
  );
  serve(app, api, operations.readProtectedFacts, (call) =>
    readProtectedFacts(call, call.params.clientId),
  );
  serve(app, api, operations.findClients, async (call) => {
    const found = await findClients(call, call.body);
    if (!found.ok) return found;
    const { items, nextCursor } = found.value;
    const views = await viewsFor(call, items);
    const withYears = views.map((view, at) => ({
      ...view,
      birthYear: items[at]?.birthYear ?? null,
    }));
    return success({ items: withYears, nextCursor });
  });
  serve(app, api, operations.nameClients, async (call) =>
    success({ items: await nameClients(call, call.body.clientIds) }),
  );
  serveOnce(app, api, operations.createClient, {
    make: async (call, newId) => {
      const command = { clientId: id<'Client'>(newId('C')), ...call.body };
      const by = { ...asking(call), name: call.caller.name };
      const made = await createClient(call, command, by);
      return made.ok ? shown(call, made) : answerExisting(call, made.error);
    },
    again: async (call, newId) => {
      const client = await call.records.get('client', { clientId: id<'Client'>(newId('C')) });
      const [view] = client ? await viewsFor(call, [client]) : [];
      return view;
    },
  });
  serve(app, api, operations.changeClient, async (call) =>
    shown(call, await changeClient(call.records, seenToday(call), call.body)),
  );
  addMarkRoutes(app, api);
  addSettingsRoutes(app, api);
  addMergeRoutes(app, api);
  addAccountRoutes(app, api);
  addBenefitRoutes(app, api);
}

/** Who the client is, put right; and what else an authority says of the client. */
function addMarkRoutes(app: Hono<ApiEnvironment>, api: Api): void {
  serve(app, api, operations.correctIdentityCode, async (call) => {
    const corrected = await correctIdentityCode(call, seenByName(call), call.body);
    return corrected.ok ? shown(call, corrected) : answerExisting(call, corrected.error);
  });
  serve(app, api, operations.markClient, async (call) =>
    shown(call, await markClient(call.records, seenToday(call), call.body)),
  );
}

/** How long a provider's people see who a client was. */
function addSettingsRoutes(app: Hono<ApiEnvironment>, api: Api): void {
  serve(app, api, operations.readClientSettings, async ({ records }) =>
    success(await readClientSettings(records)),
  );
  serve(app, api, operations.changeClientSettings, ({ records, version, caller, body }) =>
    changeClientSettings(records, { version, actor: caller.userId }, body),
  );
}

/** Two records that are said to be one person's: one proposes it, another confirms or declines it. */
function addMergeRoutes(app: Hono<ApiEnvironment>, api: Api): void {
  serve(app, api, operations.listClientMerges, (call) =>
    listPage(call, 'clientMerge', call.query, { partition: undefined }),
  );
  serve(app, api, operations.readClientMerge, (call) => readOne(call, 'clientMerge', call.params));
  serve(app, api, operations.previewClientMerge, ({ records, params }) =>
    previewMerge(records, params),
  );
  serveOnce(app, api, operations.proposeClientMerge, {
    make: (call) =>
      proposeMerge(call, call.body, { actor: call.caller.userId, name: call.caller.name }),
    again: ({ records, body }) => records.get('clientMerge', body),
  });
  serve(app, api, operations.withdrawClientMerge, (call) => withdrawMerge(call, seenByName(call)));
  serve(app, api, operations.declineClientMerge, (call) =>
    declineMerge(call, seenByName(call), call.body),
  );
  serve(app, api, operations.confirmClientMerge, (call) => confirmMerge(call, seenByName(call)));
}

/** The account that a client is paid to: one person enters it, another confirms or refuses it. */
function addAccountRoutes(app: Hono<ApiEnvironment>, api: Api): void {
  serve(app, api, operations.changeAccount, async (call) =>
    shown(call, await changeAccount(call, seenByName(call), call.body.iban)),
  );
  serve(app, api, operations.confirmClientAccount, async (call) =>
    shown(call, await confirmClientAccount(call, expected(call))),
  );
  serve(app, api, operations.refuseClientAccount, async (call) =>
    shown(call, await refuseClientAccount(call, seenByName(call), call.body)),
  );
}

function addBenefitRoutes(app: Hono<ApiEnvironment>, api: Api): void {
  serve(app, api, operations.listBenefits, ({ query, ...call }) => {
    const owner = query.clientId === undefined ? undefined : { clientId: query.clientId };
    return listPage(call, 'benefit', query, { partition: undefined, owner });
  });
  serve(app, api, operations.readBenefit, (call) => readOne(call, 'benefit', call.params));
  serve(app, api, operations.previewBenefit, ({ records, params, body }) =>
    previewBenefit(records, { ...params, ...body }),
  );
  serveOnce(app, api, operations.createBenefit, {
    make: (call) => createBenefit(call.records, call.body, asking(call)),
    again: ({ records, body }) => findBenefit(records, body),
  });
  serve(app, api, operations.changeBenefit, (call) =>
    changeBenefit(call.records, expected(call), call.body),
  );
}

/** The clients of a page of the provider's placements; one placed twice may come on two pages. */
async function clientsPlacedAt(
  call: Call<typeof operations.listClients, SealedRegion>,
  provider: ProviderId,
) {
  const ofProvider = { partition: undefined, provider };
  const page = await listPage<'placement'>(call, 'placement', call.query, ofProvider);
  if (!page.ok) return page;
  const placements: readonly Versioned<Placement>[] = page.value.items;
  const ids = new Set(placements.map(({ record }) => record.clientId));
  const keys = [...ids].map((clientId) => ({ clientId }));
  // As late as the index that lists the placements.
  const clients = await call.records.getMany('client', keys, { mayLag: true });
  const known = await clientsInSight(
    call,
    provider,
    clients.map(({ record }) => record),
    placements.map(({ record }) => record),
  );
  const inSight = new Set(known.map(({ clientId }) => clientId));
  const seen = clients.filter(({ record }) => inSight.has(record.clientId));
  const items = viewsForProvider(seen).toSorted((a, b) =>
    byText(a.record.clientId, b.record.clientId),
  );
  return success({ ...page.value, items });
}

/** The refusal names who is a client already to those who may read clients, and of a protected person the name. */
async function answerExisting(
  call: Omit<Call<typeof operations.createClient, SealedRegion>, 'params' | 'body'>,
  reasons: Refusal,
) {
  const mayRead = reachOf(call.caller, 'readClient') === 'region';
  const reasonsShown = reasons.map(async ({ existing, ...problem }) => {
    const client = existing as Versioned<Client> | undefined;
    const isShown = mayRead && client && (await knownByName(call, [client.record])).length > 0;
    return isShown ? { ...problem, existing } : problem;
  });
  return shown(call, refusal(await Promise.all(reasonsShown)));
}
