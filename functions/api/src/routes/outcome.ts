import { decideClaim, fileClaim, resubmitClaim } from '@jatkopolku/application';
import { operations } from '@jatkopolku/contracts';
import { id } from '@jatkopolku/kernel';
import type { Hono } from 'hono';

import type { ApiEnvironment } from '../context.ts';
import { serveOnce } from '../serve-once.ts';
import { type ApiDependencies, serve } from '../serve.ts';
import { asking, listPage, readOne, seen } from './records.ts';

/** Outcome claims. */
export function addOutcomeRoutes(app: Hono<ApiEnvironment>, api: ApiDependencies): void {
  const { listClaims, readClaim } = operations;
  serve(app, api, listClaims, (call) =>
    listPage(call, 'claim', call.query, { partition: undefined, provider: call.own ?? undefined }),
  );
  serve(app, api, readClaim, (call) => readOne(call, 'claim', call.params));
  serveOnce(app, api, operations.fileClaim, {
    make: (call, newId) => {
      const command = { claimId: id<'Claim'>(newId('K')), ...call.body };
      return fileClaim(call.records, command, asking(call));
    },
    again: ({ records }, newId) => records.get('claim', { claimId: id<'Claim'>(newId('K')) }),
  });
  serve(app, api, operations.resubmitClaim, (call) =>
    resubmitClaim(call.records, seen(call), call.body),
  );
  serve(app, api, operations.decideClaim, (call) =>
    decideClaim(call.records, { ...seen(call), today: call.clock.today() }, call.body),
  );
}
