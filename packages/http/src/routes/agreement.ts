import {
  agreementFigures,
  changeResponsiblePerson,
  createAgreement,
} from '@jatkopolku/application';
import { agreementOperations as operations } from '@jatkopolku/contracts';
import type { Claim } from '@jatkopolku/domain/outcome';
import { id, success } from '@jatkopolku/kernel';
import type { Hono } from 'hono';

import type { ApiEnvironment } from '../context.ts';
import { datedAnswer, datedOne, datedPage } from '../dated.ts';
import { serveOnce } from '../serve-once.ts';
import { type ApiDependencies, serve } from '../serve.ts';
import { addAgreementSteps } from './agreement/steps.ts';
import type { CheckingRegion } from './eligibility.ts';
import { pageOfParts } from './framework.ts';
import { asking, listPage, readOne, expected } from './records.ts';

/** Agreements and what they have come to. */
export function addAgreementRoutes(
  app: Hono<ApiEnvironment>,
  api: ApiDependencies<CheckingRegion>,
): void {
  const { listAgreements, readAgreement, listOptions } = operations;
  serve(app, api, listAgreements, (call) =>
    datedPage(
      call,
      'agreement',
      listPage<'agreement'>(call, 'agreement', call.query, {
        partition: undefined,
        provider: call.own ?? undefined,
      }),
    ),
  );
  serve(app, api, readAgreement, (call) =>
    datedAnswer(call, 'agreement', readOne(call, 'agreement', call.params)),
  );
  serveOnce(app, api, operations.createAgreement, {
    make: (call, newId) => {
      const agreementId = id<'Agreement'>(newId('A'));
      const command = { agreementId, ...call.body };
      return createAgreement(call.records, command, asking(call));
    },
    again: async (call, newId) => {
      const key = { agreementId: id<'Agreement'>(newId('A')) };
      const made = await call.records.get('agreement', key);
      return made && datedOne(call, 'agreement', made);
    },
  });
  serve(app, api, operations.changeResponsiblePerson, (call) =>
    datedAnswer(
      call,
      'agreement',
      changeResponsiblePerson(call.records, expected(call), call.body),
    ),
  );
  addFigures(app, api);
  addAgreementSteps(app, api);
  serve(app, api, listOptions, (call) => pageOfParts(call, 'option', call.query));
}

function addFigures(app: Hono<ApiEnvironment>, api: ApiDependencies): void {
  serve(app, api, operations.readAgreementFigures, async (call) => {
    const agreement = await readOne(call, 'agreement', call.params);
    if (!agreement.ok) return agreement;
    const { record } = agreement.value;
    const figures = await agreementFigures(call.records, record, call.clock.today());
    const claims = figures.claims.map(toClaimLine);
    return success({ agreementId: record.agreementId, ...figures, claims });
  });
}

/** A claim without whose it is. */
function toClaimLine({ claimId, pathType, submittedOn, decidedOn, amountCents, state }: Claim) {
  return { claimId, pathType, submittedOn, decidedOn, amountCents, state };
}
