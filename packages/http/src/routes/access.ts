import {
  createDelegation,
  createGrant,
  decideGrant,
  listDelegations,
  revokeGrant,
} from '@jatkopolku/application';
import { accessOperations as operations } from '@jatkopolku/contracts';
import type { Caller } from '@jatkopolku/domain/access';
import { regionName } from '@jatkopolku/domain/region';
import { id, success } from '@jatkopolku/kernel';
import type { Hono } from 'hono';

import { sendAnswer } from '../answer.ts';
import type { ApiRegion } from '../call.ts';
import { membershipId } from '../caller.ts';
import type { ApiEnvironment } from '../context.ts';
import { serveOnce } from '../serve-once.ts';
import { type ApiDependencies, bearerOf, serve, unauthenticated } from '../serve.ts';
import { listPage, expected } from './records.ts';

/** Who one is, the roles that people hold, and the log of who looked at whose data. */
export function addAccessRoutes(app: Hono<ApiEnvironment>, api: ApiDependencies): void {
  addMe(app, api);
  serve(app, api, operations.listGrants, ({ query, ...call }) => {
    const owner = query.userId === undefined ? undefined : { userId: query.userId };
    return listPage(call, 'grant', query, { partition: undefined, owner });
  });
  serveOnce(app, api, operations.createGrant, {
    make: (call, newId) => {
      const offer = { grantId: id<'Grant'>(newId('G')), ...call.body };
      return createGrant(call, offer, { userId: call.caller.userId, providerId: call.own });
    },
    again: ({ records, body }, newId) => {
      const grantId = id<'Grant'>(newId('G'));
      return records.get('grant', { grantId, userId: body.userId });
    },
  });
  addDelegations(app, api);
  serve(app, api, operations.confirmGrant, (call) =>
    decideGrant(call.records, expected(call), 'confirm'),
  );
  serve(app, api, operations.refuseGrant, (call) =>
    decideGrant(call.records, expected(call), 'refuse'),
  );
  serve(app, api, operations.revokeGrant, (call) =>
    revokeGrant(call.records, expected(call), { providerId: call.own }),
  );
  serve(app, api, operations.listAccessLog, (call) =>
    listPage(call, 'use', call.query, { partition: call.params }),
  );
}

/** Roles that who is away leaves to others for some days; they are grants, and end as such. */
function addDelegations(app: Hono<ApiEnvironment>, api: ApiDependencies): void {
  serve(app, api, operations.listDelegations, async (call) =>
    success(await listDelegations(call, call.query.role, call.caller)),
  );
  serveOnce(app, api, operations.createDelegation, {
    make: (call, newId) =>
      createDelegation(call, { grantId: id<'Grant'>(newId('G')), ...call.body }, call.caller),
    again: ({ records, body }, newId) => {
      const grantId = id<'Grant'>(newId('G'));
      return records.get('grant', { grantId, userId: body.userId });
    },
  });
}

/** Everybody who has proved who they are may ask what they may act as, also when that is nothing. */
function addMe(app: Hono<ApiEnvironment>, api: ApiDependencies): void {
  app.get('/api/v1/me', async (c) => {
    const identity = await api.authenticate(bearerOf(c));
    if (!identity) return unauthenticated(c);
    const memberships = await api.memberships(identity);
    const shown = memberships.map((one) => membershipOf(one, api.openRegion(one.regionId)));
    const { userId, name } = identity;
    const body = { userId, name, memberships: await Promise.all(shown) };
    return sendAnswer(c, operations.readMe.answer.parse(body));
  });
}

async function membershipOf(membership: Caller, { records, clock }: ApiRegion) {
  const { regionId, roles, providerId } = membership;
  const provider = providerId === null ? undefined : await records.get('provider', { providerId });
  return {
    membershipId: membershipId(membership),
    regionId,
    regionName: regionName(regionId),
    roles,
    providerId,
    providerName: provider?.record.name ?? null,
    today: clock.today(),
  };
}
