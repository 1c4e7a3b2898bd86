import {
  type Refusal,
  type Versioned,
  type Vault,
  changeAccount,
  changeBenefit,
  changeClient,
  confirmMerge,
  correctIdentityCode,
  declineMerge,
  confirmClientAccount,
  findBenefit,
  findClients,
  createBenefit,
  createClient,
  markClient,
  nameClients,
  previewMerge,
  proposeMerge,
  withdrawMerge,
  refuseClientAccount,
} from '@jatkopolku/application';
import { clientOperations as operations } from '@jatkopolku/contracts';
import { reachOf } from '@jatkopolku/domain/access';
import { type AccountProposal, type Client, isMerged } from '@jatkopolku/domain/client';
import type { Placement } from '@jatkopolku/domain/placement';
import type { ProviderId } from '@jatkopolku/domain/provider';
import { type Problem, type Result, byText, id, refusal, success } from '@jatkopolku/kernel';
import type { Hono } from 'hono';

import type { ApiRegion, Call } from '../call.ts';
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
    const page = await listPage(call, 'client', call.query, { partition: undefined });
    return page.ok ? success({ ...page.value, items: page.value.items.map(viewed) }) : page;
  });
  serve(app, api, operations.readClient, async (call) => {
    const client = shown(await readOne(call, 'client', call.params));
    return client.ok && call.own !== null ? success(forProvider(client.value)) : client;
  });
  serve(app, api, operations.findClients, async (call) => {
    const found = await findClients(call, call.body);
    if (!found.ok) return found;
    const { items, nextCursor } = found.value;
    const views = items.map(({ birthYear, ...stored }) => ({ ...viewed(stored), birthYear }));
    return success({ items: views, nextCursor });
  });
  serve(app, api, operations.nameClients, async ({ own, body, ...call }) =>
    success({ items: await nameClients(call, body.clientIds, own) }),
  );
  serveOnce(app, api, operations.createClient, {
    make: async (call, newId) => {
      const command = { clientId: id<'Client'>(newId('C')), ...call.body };
      const by = { ...asking(call), name: call.caller.name };
      const made = await createClient(call, command, by);
      return made.ok ? shown(made) : answerExisting(call, made.error);
    },
    again: async ({ records }, newId) => {
      const client = await records.get('client', { clientId: id<'Client'>(newId('C')) });
      return client && viewed(client);
    },
  });
  serve(app, api, operations.changeClient, async (call) =>
    shown(await changeClient(call.records, seenToday(call), call.body)),
  );
  addMarkRoutes(app, api);
  addMergeRoutes(app, api);
  addAccountRoutes(app, api);
  addBenefitRoutes(app, api);
}

/** Who the client is, put right; and what else an authority says of the client. */
function addMarkRoutes(app: Hono<ApiEnvironment>, api: Api): void {
  serve(app, api, operations.correctIdentityCode, async (call) => {
    const corrected = await correctIdentityCode(call, seenByName(call), call.body);
    return corrected.ok ? shown(corrected) : answerExisting(call, corrected.error);
  });
  serve(app, api, operations.markClient, async (call) =>
    shown(await markClient(call.records, seenToday(call), call.body)),
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
    shown(await changeAccount(call, seenByName(call), call.body.iban)),
  );
  serve(app, api, operations.confirmClientAccount, async (call) =>
    shown(await confirmClientAccount(call, expected(call))),
  );
  serve(app, api, operations.refuseClientAccount, async (call) =>
    shown(await refuseClientAccount(call, seenByName(call), call.body)),
  );
}

function addBenefitRoutes(app: Hono<ApiEnvironment>, api: Api): void {
  serve(app, api, operations.listBenefits, ({ query, ...call }) => {
    const owner = query.clientId === undefined ? undefined : { clientId: query.clientId };
    return listPage(call, 'benefit', query, { partition: undefined, owner });
  });
  serve(app, api, operations.readBenefit, (call) => readOne(call, 'benefit', call.params));
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
  const clients = await call.records.getMany('client', keys);
  const items = clients
    .map((client) => forProvider(viewed(client)))
    .toSorted((a, b) => byText(a.record.clientId, b.record.clientId));
  return success({ ...page.value, items });
}

function shown(client: Result<Versioned<Client>, Refusal>) {
  return client.ok ? success(viewed(client.value)) : refusal(client.error.map(withViewed));
}

/** The same holds for the client that somebody else has changed, or that is there already. */
function withViewed({ meanwhile, existing, ...problem }: Problem): Problem {
  const current = meanwhile && viewed(meanwhile.current as Versioned<Client>);
  const known = existing === undefined ? undefined : viewed(existing as Versioned<Client>);
  return {
    ...problem,
    ...(meanwhile && { meanwhile: { ...meanwhile, current } }),
    ...(known && { existing: known }),
  };
}

/** The refusal names who is a client already to those who may read clients. */
function answerExisting(
  call: Pick<Call<typeof operations.createClient, SealedRegion>, 'caller'>,
  reasons: Refusal,
): Result<never, Refusal> {
  const mayRead = reachOf(call.caller, 'readClient') === 'region';
  const reasonsShown = reasons.map(({ existing, ...problem }) =>
    withViewed(mayRead ? { ...problem, existing } : problem),
  );
  return refusal(reasonsShown);
}

/** The client without what is sealed. */
function viewed({ record, version }: Versioned<Client>) {
  const {
    personId,
    sealed: _sealed,
    identityMark: _identity,
    formerMarks: _former,
    birthAhead: _birth,
    ibanMark,
    ...view
  } = record;
  const accountProposal = view.accountProposal && shownProposal(view.accountProposal);
  const mergedInto = isMerged(record) ? id<'Client'>(personId) : null;
  return {
    record: {
      ...view,
      ...(view.protection && withheld),
      withheld: view.protection !== null,
      accountProposal,
      hasAccount: ibanMark !== null,
      mergedInto,
    },
    version,
  };
}

/** Where a person with a protected address lives, and how to reach them: in no answer but to a look with a reason. */
const withheld = { municipality: '', phone: '', email: '', address: '' };

type ClientView = ReturnType<typeof viewed>;

/** Name, language and telephone are what the work needs: a provider's people see nothing else of a client. */
function forProvider({ record, version }: ClientView): ClientView {
  const { municipality, email, address } = withheld;
  const own = { municipality, email, address, accountProposal: null, identityCorrection: null };
  return { record: { ...record, ...own }, version };
}

/** The account without its number, and without the mark by which equal ones are known. */
function shownProposal({ sealed: _sealed, ibanMark: _mark, ...shownOf }: AccountProposal) {
  return shownOf;
}
