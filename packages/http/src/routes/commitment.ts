import {
  annulCommitment,
  confirmCommitment,
  dropCommitment,
  proposeCommitment,
  readCommitments,
  setCostCentre,
} from '@jatkopolku/application';
import { commitmentOperations as operations } from '@jatkopolku/contracts';
import { id, success } from '@jatkopolku/kernel';
import type { Hono } from 'hono';

import type { ApiEnvironment } from '../context.ts';
import { serveOnce } from '../serve-once.ts';
import { type ApiDependencies, serve } from '../serve.ts';
import { expected, listPage, seenByName } from './records.ts';

/** Money that is set aside: proposed, confirmed, drawn on; and whose it is. */
export function addCommitmentRoutes(app: Hono<ApiEnvironment>, api: ApiDependencies): void {
  serve(app, api, operations.listCostCentres, (call) =>
    listPage(call, 'costCentre', call.query, { partition: undefined }),
  );
  serve(app, api, operations.changeCostCentre, (call) =>
    setCostCentre(call.records, expected(call), call.body),
  );
  serve(app, api, operations.readCommitments, async ({ records, params }) =>
    success(await readCommitments(records, params.year)),
  );
  serveOnce(app, api, operations.proposeCommitment, {
    make: ({ body, caller, ...region }, newId) =>
      proposeCommitment(
        region,
        { ...body, ...named(newId) },
        { actor: caller.userId, name: caller.name },
      ),
    again: ({ records, body: { year } }, newId) =>
      records.get('commitment', { year, ...named(newId) }),
  });
  serve(app, api, operations.confirmCommitment, (call) =>
    confirmCommitment(call, seenByName(call)),
  );
  serve(app, api, operations.dropCommitment, (call) =>
    dropCommitment(call, seenByName(call), call.body),
  );
  serve(app, api, operations.annulCommitment, (call) =>
    annulCommitment(call, seenByName(call), call.body),
  );
}

function named(newId: (prefix: string) => string) {
  return { commitmentId: id<'Commitment'>(newId('CM')) };
}
