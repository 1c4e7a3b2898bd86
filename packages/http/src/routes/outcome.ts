import {
  type CompanyRegister,
  attemptFiling,
  attemptResubmitting,
  attemptSecondPart,
  changeClaimSettings,
  checkClaim,
  closeAfterCheck,
  confirmCorrection,
  decideClaim,
  dropCorrection,
  endClaimHold,
  isCompanyBy,
  holdClaim,
  listClaimAttempts,
  listClaimNotices,
  listClaimSignals,
  listClaimable,
  proposeCorrection,
  lookUpCounterpart,
  readAfterCheck,
  readClaimCounterpart,
  readClaimChecks,
  readClaimSettings,
  refuse,
  takeBackClaim,
  withdrawClaim,
} from '@jatkopolku/application';
import { type QueryOf, outcomeOperations as operations } from '@jatkopolku/contracts';
import { dateRange, id, success } from '@jatkopolku/kernel';
import type { Hono } from 'hono';

import type { ApiRegion } from '../call.ts';
import { showing, shownAll, shownTo } from '../claim-views.ts';
import type { ApiEnvironment } from '../context.ts';
import { serveOnce } from '../serve-once.ts';
import { type ApiDependencies, serve } from '../serve.ts';
import { asking, listPage, readOne, seenToday } from './records.ts';

/** A region that can ask the open register of organisations for where a path leads. */
export interface ClaimRegion extends ApiRegion {
  readonly register: CompanyRegister;
}

type Api = ApiDependencies<ClaimRegion>;

/** Outcome claims. */
export function addOutcomeRoutes(app: Hono<ApiEnvironment>, api: Api): void {
  const { listClaims, readClaim } = operations;
  serve(app, api, listClaims, async (call) => {
    const part = { partition: undefined, provider: call.own ?? undefined };
    const page = await listPage(call, 'claim', call.query, part);
    if (!page.ok) return page;
    return success({ ...page.value, items: await shownAll(call, page.value.items) });
  });
  addSignals(app, api);
  addChecks(app, api);
  addSettings(app, api);
  serve(
    app,
    api,
    readClaim,
    showing((call) => readOne(call, 'claim', call.params)),
  );
  serve(app, api, operations.readClaimCounterpart, ({ records, params, caller }) =>
    readClaimCounterpart(records, params.claimId, caller),
  );
  serve(app, api, operations.listClaimAttempts, ({ records, params }) =>
    listClaimAttempts(records, params.claimId),
  );
  serve(app, api, operations.listClaimNotices, ({ records, params }) =>
    listClaimNotices(records, params),
  );
  addFiling(app, api);
  addDeciding(app, api);
}

/** What a provider does with its claims. */
function addFiling(app: Hono<ApiEnvironment>, api: Api): void {
  serveOnce(app, api, operations.fileClaim, {
    make: showing(async (call, newId) => {
      const isCompany = await isCompanyBy(call.register, call.body);
      const command = { claimId: id<'Claim'>(newId('K')), ...call.body, isCompany };
      return attemptFiling(call, command, asking(call));
    }),
    again: async (call, newId) => {
      const known = await call.records.get('claim', { claimId: id<'Claim'>(newId('K')) });
      return known && (await shownTo(call, known));
    },
  });
  serve(
    app,
    api,
    operations.resubmitClaim,
    showing(async (call) => {
      const isCompany = await isCompanyBy(call.register, call.body);
      return attemptResubmitting(call, seenToday(call), { ...call.body, isCompany });
    }),
  );
  serve(
    app,
    api,
    operations.fileSecondPart,
    showing((call) => attemptSecondPart(call, seenToday(call), call.body)),
  );
}

/** What the county decides, and what takes no more than the claim itself. */
function addDeciding(app: Hono<ApiEnvironment>, api: Api): void {
  for (const [operation, step] of [
    [operations.takeBackClaim, takeBackClaim],
    [operations.withdrawClaim, withdrawClaim],
    [operations.endClaimHold, endClaimHold],
    [operations.confirmCorrection, confirmCorrection],
    [operations.dropCorrection, dropCorrection],
  ] as const)
    serve(
      app,
      api,
      operation,
      showing((call) => step(call.records, seenToday(call))),
    );
  serve(
    app,
    api,
    operations.holdClaim,
    showing((call) => holdClaim(call.records, seenToday(call), call.body)),
  );
  serve(app, api, operations.readAfterCheck, ({ records, params }) =>
    readAfterCheck(records, params.claimId),
  );
  serve(
    app,
    api,
    operations.closeAfterCheck,
    showing((call) => closeAfterCheck(call.records, seenToday(call), call.body)),
  );
  serve(
    app,
    api,
    operations.proposeCorrection,
    showing((call) => proposeCorrection(call.records, seenToday(call), call.body)),
  );
  serve(
    app,
    api,
    operations.decideClaim,
    showing((call) => decideClaim(call, seenToday(call), call.body)),
  );
}

/** A path as far as it is written: what is left out is null. */
function pathWritten(query: QueryOf<typeof operations.checkClaim>) {
  // Studies have no hours, and work until further notice no end; of other work nobody has written them yet.
  const hours = query.contractType === 'none' ? null : undefined;
  const end = query.contractType === 'fixed-term' ? undefined : null;
  return {
    pathType: query.pathType ?? null,
    pathStartsOn: query.pathStartsOn ?? null,
    counterpartBusinessId: query.counterpartBusinessId ?? null,
    contractType: query.contractType ?? null,
    pathEndsOn: query.pathEndsOn ?? end,
    weeklyHours: query.weeklyHours ?? hours,
  };
}

/** What is looked at before a claim is taken; comes before claims by id, whose addresses are alike. */
function addChecks(app: Hono<ApiEnvironment>, api: Api): void {
  serve(app, api, operations.checkClaim, ({ records, clock, query }) => {
    const { placementId, claimId = null, isCompany, evidenceKinds = [] } = query;
    // Which files they are decides nothing of what is checked.
    const evidence = evidenceKinds.map((kind, at) => ({ fileId: id<'File'>(`file-${at}`), kind }));
    const known = isCompany === undefined ? null : isCompany === 'true';
    const path = { ...pathWritten(query), evidence, isCompany: known };
    return checkClaim(records, { ...path, claimId, placementId }, clock.today());
  });
  serve(app, api, operations.lookUpCounterpart, ({ register, query }) =>
    lookUpCounterpart(register, query.businessId),
  );
  serve(app, api, operations.listClaimable, async ({ records, clock, own }) =>
    // The policy opens it to providers alone; nobody else has placements of their own.
    success({ items: own === null ? [] : await listClaimable(records, own, clock.today()) }),
  );
  serve(app, api, operations.readClaimChecks, ({ records, params }) =>
    readClaimChecks(records, params.claimId),
  );
}

/** What a coordinator looks at; comes before claims by id, too. */
function addSignals(app: Hono<ApiEnvironment>, api: Api): void {
  serve(app, api, operations.listClaimSignals, async ({ records, query }) => {
    const period = dateRange(query.from, query.to);
    if (!period) return refuse('invalid-period');
    return success(await listClaimSignals(records, period));
  });
}

/** How the region decides; comes before claims by id, too. */
function addSettings(app: Hono<ApiEnvironment>, api: Api): void {
  serve(app, api, operations.readClaimSettings, async ({ records }) =>
    success(await readClaimSettings(records)),
  );
  serve(app, api, operations.changeClaimSettings, ({ records, clock, caller, version, body }) =>
    changeClaimSettings(records, { version, actor: caller.userId, today: clock.today() }, body),
  );
}
