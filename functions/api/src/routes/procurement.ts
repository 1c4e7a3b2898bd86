import { operations } from '@jatkopolku/contracts';
import { companyProblem, findCompany } from '@jatkopolku/domain/eligibility';
import { must, success } from '@jatkopolku/kernel';
import type { Hono } from 'hono';

import type { ApiEnvironment } from '../context.ts';
import { type ApiDependencies, serve } from '../serve.ts';
import { listPage, readOne } from './lists.ts';

/** Frameworks, providers, agreements and options. */
export function addProcurementRoutes(app: Hono<ApiEnvironment>, api: ApiDependencies): void {
  const { listFrameworks, readFramework, listLots, listTariffs } = operations;
  serve(app, api, listFrameworks, (call) => listPage(call, 'framework', call.query, undefined));
  serve(app, api, readFramework, (call) => readOne(call, 'framework', call.params));
  serve(app, api, listLots, (call) => listPage(call, 'lot', call.query, undefined));
  serve(app, api, listTariffs, (call) => listPage(call, 'tariff', call.query, undefined));

  const { listProviders, readProvider, listAffiliates } = operations;
  serve(app, api, listProviders, (call) => listPage(call, 'provider', call.query, undefined));
  serve(app, api, readProvider, (call) => readOne(call, 'provider', call.params));
  serve(app, api, listAffiliates, (call) => listPage(call, 'affiliate', call.query, undefined));

  const { listAgreements, readAgreement, listOptions } = operations;
  serve(app, api, listAgreements, (call) => listPage(call, 'agreement', call.query, undefined));
  serve(app, api, readAgreement, (call) => readOne(call, 'agreement', call.params));
  serve(app, api, listOptions, (call) => listPage(call, 'option', call.query, undefined));
  addCompanyCheck(app, api);
}

function addCompanyCheck(app: Hono<ApiEnvironment>, api: ApiDependencies): void {
  serve(app, api, operations.checkAgreement, async (call) => {
    const agreement = await readOne(call, 'agreement', call.params);
    if (!agreement.ok) return agreement;
    const { providerId, scope, reviewDecision, reviewReason } = agreement.value.record;
    const { record: provider } = must(
      await call.records.get('provider', { providerId }),
      'provider',
    );
    const review = { decision: reviewDecision, reason: reviewReason };
    const problem = companyProblem(provider, scope, review) ?? null;
    return success({ providerId, scope, finding: findCompany(provider), problem });
  });
}
