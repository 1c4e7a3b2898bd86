import {
  type Refusal,
  type Versioned,
  confirmAccount,
  proposeAccount,
  refuseAccount,
  releaseAccountHold,
} from '@jatkopolku/application';
import { providerOperations as operations } from '@jatkopolku/contracts';
import type { Account } from '@jatkopolku/domain/provider';
import { type Problem, type Result, id, refusal, success } from '@jatkopolku/kernel';
import type { Hono } from 'hono';

import type { ApiEnvironment } from '../../context.ts';
import { serveOnce } from '../../serve-once.ts';
import { type ApiDependencies, serve } from '../../serve.ts';
import type { SealedRegion } from '../client.ts';
import { listPage, seenByName } from '../records.ts';

type Api = ApiDependencies<SealedRegion>;

/** The accounts that providers are paid to. */
export function addAccounts(app: Hono<ApiEnvironment>, api: Api): void {
  serve(app, api, operations.listAccounts, async ({ query, ...call }) => {
    const providerId = call.own ?? query.providerId;
    const owner = providerId === undefined ? undefined : { providerId };
    const page = await listPage(call, 'account', query, { partition: undefined, owner });
    return page.ok ? success({ ...page.value, items: page.value.items.map(viewed) }) : page;
  });
  serveOnce(app, api, operations.proposeAccount, {
    make: async (call, newId) => {
      const proposal = { accountId: id<'Account'>(newId('AC')), ...call.body };
      const { userId: actor, name } = call.caller;
      return shown(await proposeAccount(call, proposal, { actor, name }));
    },
    again: async ({ records, body: { providerId } }, newId) => {
      const accountId = id<'Account'>(newId('AC'));
      const account = await records.get('account', { providerId, accountId });
      return account && viewed(account);
    },
  });
  serve(app, api, operations.confirmAccount, async (call) =>
    shown(await confirmAccount(call, seenByName(call))),
  );
  serve(app, api, operations.refuseAccount, async (call) =>
    shown(await refuseAccount(call, seenByName(call), call.body)),
  );
  serve(app, api, operations.releaseAccountHold, async (call) =>
    shown(await releaseAccountHold(call, seenByName(call))),
  );
}

function shown(account: Result<Versioned<Account>, Refusal>) {
  return account.ok ? success(viewed(account.value)) : refusal(account.error.map(withViewed));
}

/** The same holds for the account that somebody else has changed. */
function withViewed({ meanwhile, ...problem }: Problem): Problem {
  if (!meanwhile) return problem;
  return {
    ...problem,
    meanwhile: { ...meanwhile, current: viewed(meanwhile.current as Versioned<Account>) },
  };
}

/** The account without what is sealed, and without its mark. */
function viewed({ record, version }: Versioned<Account>) {
  const { sealed: _sealed, ibanMark: _mark, ...view } = record;
  return { record: view, version };
}
