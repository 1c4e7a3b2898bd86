import {
  type CompanyRegister,
  checkCompany,
  confirmReview,
  proposeReview,
  readExtract,
  readInspection,
  readOwnStanding,
  readStanding,
  returnReview,
  seeCriminalRecord,
  takeDeclaration,
  takeDocument,
} from '@jatkopolku/application';
import { eligibilityOperations as operations } from '@jatkopolku/contracts';
import { success } from '@jatkopolku/kernel';
import type { Hono } from 'hono';

import type { ApiRegion } from '../call.ts';
import type { ApiEnvironment } from '../context.ts';
import { serveOnce } from '../serve-once.ts';
import { type ApiDependencies, serve } from '../serve.ts';
import { asking, listPage, readOne, expected } from './records.ts';

/** A region that can ask the open register of organisations. */
export interface CheckingRegion extends ApiRegion {
  readonly register: CompanyRegister;
}

type App = Hono<ApiEnvironment>;
type Api = ApiDependencies<CheckingRegion>;

/** The company check of providers: asked, reviewed by two, and what was declared and given. */
export function addEligibilityRoutes(app: App, api: Api): void {
  serve(app, api, operations.listChecks, (call) =>
    listPage(call, 'check', call.query, { partition: undefined }),
  );
  serve(app, api, operations.readCheck, ({ records, params, clock }) =>
    readStanding(records, params.providerId, clock.today()),
  );
  serve(app, api, operations.readOwnStanding, async (call) => {
    const provider = await readOne(call, 'provider', call.params);
    if (!provider.ok) return provider;
    const { record } = provider.value;
    return success(await readOwnStanding(call.records, record, call.clock.today()));
  });
  serve(app, api, operations.readRegisterAnswer, (call) =>
    readOne(call, 'registerAnswer', call.params),
  );
  serveOnce(app, api, operations.checkProvider, {
    make: (call) =>
      checkCompany(call, call.params.providerId, { ...asking(call), purpose: 'asked' }),
    again: ({ records, params }) => records.get('check', params),
  });
  addReview(app, api);
  addInspection(app, api);
}

function addReview(app: App, api: Api): void {
  serve(app, api, operations.readExtract, (call) =>
    readExtract(call.records, { ...expected(call), today: call.clock.today() }, call.body),
  );
  serve(app, api, operations.proposeReview, (call) =>
    proposeReview(call.records, { ...expected(call), today: call.clock.today() }, call.body),
  );
  serve(app, api, operations.confirmReview, (call) =>
    confirmReview(call.records, { ...expected(call), today: call.clock.today() }),
  );
  serve(app, api, operations.returnReview, (call) =>
    returnReview(call.records, { ...expected(call), today: call.clock.today() }, call.body.reason),
  );
}

function addInspection(app: App, api: Api): void {
  serve(app, api, operations.readInspection, async ({ records, params }) => {
    const provider = await readOne({ records }, 'provider', params);
    return provider.ok ? success(await readInspection(records, params.providerId)) : provider;
  });
  serve(app, api, operations.takeDeclaration, (call) =>
    takeDeclaration(call.records, { ...call.params, ...call.body }, asking(call)),
  );
  serve(app, api, operations.seeCriminalRecord, (call) =>
    seeCriminalRecord(call.records, { ...call.params, ...call.body }, asking(call)),
  );
  serve(app, api, operations.takeDocument, (call) =>
    takeDocument(call.records, { ...call.params, ...call.body }, asking(call)),
  );
}
