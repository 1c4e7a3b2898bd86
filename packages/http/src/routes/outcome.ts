import {
  checkClaim,
  decideClaim,
  endClaimHold,
  fileClaim,
  holdClaim,
  listClaimNotices,
  listClaimSignals,
  listClaimable,
  readClaimChecks,
  refuse,
  resubmitClaim,
  takeBackClaim,
  withdrawClaim,
} from '@jatkopolku/application';
import { operations } from '@jatkopolku/contracts';
import { dateRange, id, success } from '@jatkopolku/kernel';
import type { Hono } from 'hono';

import type { ApiEnvironment } from '../context.ts';
import { serveOnce } from '../serve-once.ts';
import { type ApiDependencies, serve } from '../serve.ts';
import { asking, listPage, readOne, expected } from './records.ts';

/** Outcome claims. */
export function addOutcomeRoutes(app: Hono<ApiEnvironment>, api: ApiDependencies): void {
  const { listClaims, readClaim } = operations;
  serve(app, api, listClaims, (call) =>
    listPage(call, 'claim', call.query, { partition: undefined, provider: call.own ?? undefined }),
  );
  addSignals(app, api);
  addChecks(app, api);
  serve(app, api, readClaim, (call) => readOne(call, 'claim', call.params));
  serve(app, api, operations.listClaimNotices, ({ records, params }) =>
    listClaimNotices(records, params),
  );
  serveOnce(app, api, operations.fileClaim, {
    make: (call, newId) => {
      const command = { claimId: id<'Claim'>(newId('K')), ...call.body };
      return fileClaim(call.records, command, asking(call));
    },
    again: ({ records }, newId) => records.get('claim', { claimId: id<'Claim'>(newId('K')) }),
  });
  serve(app, api, operations.resubmitClaim, (call) =>
    resubmitClaim(call.records, { ...expected(call), today: call.clock.today() }, call.body),
  );
  for (const [operation, step] of [
    [operations.takeBackClaim, takeBackClaim],
    [operations.withdrawClaim, withdrawClaim],
    [operations.endClaimHold, endClaimHold],
  ] as const)
    serve(app, api, operation, (call) =>
      step(call.records, { ...expected(call), today: call.clock.today() }),
    );
  serve(app, api, operations.holdClaim, (call) =>
    holdClaim(call.records, { ...expected(call), today: call.clock.today() }, call.body),
  );
  serve(app, api, operations.decideClaim, (call) =>
    decideClaim(call, { ...expected(call), today: call.clock.today() }, call.body),
  );
}

/** What is looked at before a claim is taken; comes before claims by id, whose addresses are alike. */
function addChecks(app: Hono<ApiEnvironment>, api: ApiDependencies): void {
  serve(app, api, operations.checkClaim, ({ records, clock, query }) => {
    const {
      claimId = null,
      pathType = null,
      pathStartsOn = null,
      counterpartBusinessId = null,
    } = query;
    const path = { pathType, pathStartsOn, counterpartBusinessId };
    return checkClaim(records, { ...path, claimId, placementId: query.placementId }, clock.today());
  });
  serve(app, api, operations.listClaimable, async ({ records, clock, own }) =>
    // The policy opens it to providers alone; nobody else has placements of their own.
    success({ items: own === null ? [] : await listClaimable(records, own, clock.today()) }),
  );
  serve(app, api, operations.readClaimChecks, ({ records, params }) =>
    readClaimChecks(records, params.claimId),
  );
}

/** What a coordinator looks at; comes before claims by id, too. */
function addSignals(app: Hono<ApiEnvironment>, api: ApiDependencies): void {
  serve(app, api, operations.listClaimSignals, async ({ records, query }) => {
    const period = dateRange(query.from, query.to);
    if (!period) return refuse('invalid-period');
    return success(await listClaimSignals(records, period));
  });
}
