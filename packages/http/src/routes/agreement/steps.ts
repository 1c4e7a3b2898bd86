import {
  changeContract,
  changePrice,
  passCheck,
  placementsOfAgreement,
  resumeAgreement,
  signAgreement,
  suspendAgreement,
  terminateAgreement,
} from '@jatkopolku/application';
import { agreementOperations as operations } from '@jatkopolku/contracts';
import { success } from '@jatkopolku/kernel';
import type { Hono } from 'hono';

import type { ApiEnvironment } from '../../context.ts';
import { datedAnswer } from '../../dated.ts';
import { type ApiDependencies, serve } from '../../serve.ts';
import type { CheckingRegion } from '../eligibility.ts';
import { readOne, seenToday } from '../records.ts';

/** What happens to an agreement from its draft to its end. */
export function addAgreementSteps(
  app: Hono<ApiEnvironment>,
  api: ApiDependencies<CheckingRegion>,
): void {
  serve(app, api, operations.changeContract, (call) =>
    datedAnswer(call, 'agreement', changeContract(call.records, seenToday(call), call.body)),
  );
  serve(app, api, operations.passCheck, (call) =>
    datedAnswer(call, 'agreement', passCheck(call, seenToday(call))),
  );
  serve(app, api, operations.signAgreement, (call) =>
    datedAnswer(call, 'agreement', signAgreement(call, seenToday(call), call.body)),
  );
  serve(app, api, operations.changePrice, (call) =>
    datedAnswer(call, 'agreement', changePrice(call.records, seenToday(call), call.body)),
  );
  addEndings(app, api);
  serve(app, api, operations.listAgreementPlacements, async (call) => {
    const agreement = await readOne(call, 'agreement', call.params);
    if (!agreement.ok) return agreement;
    const placements = await placementsOfAgreement(call.records, agreement.value.record);
    return success({
      items: placements.map(({ placementId, startsOn, endsOn, endedOn }) => ({
        placementId,
        startsOn,
        endsOn,
        endedOn,
      })),
    });
  });
}

function addEndings(app: Hono<ApiEnvironment>, api: ApiDependencies<CheckingRegion>): void {
  serve(app, api, operations.suspendAgreement, (call) =>
    datedAnswer(call, 'agreement', suspendAgreement(call.records, seenToday(call), call.body)),
  );
  serve(app, api, operations.resumeAgreement, (call) =>
    datedAnswer(call, 'agreement', resumeAgreement(call.records, seenToday(call), call.body)),
  );
  serve(app, api, operations.terminateAgreement, (call) =>
    datedAnswer(call, 'agreement', terminateAgreement(call.records, seenToday(call), call.body)),
  );
}
