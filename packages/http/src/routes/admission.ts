import {
  changeApplication,
  decideApplication,
  createApplication,
  submitApplication,
  withdrawApplication,
} from '@jatkopolku/application';
import { admissionOperations as operations } from '@jatkopolku/contracts';
import { id, must } from '@jatkopolku/kernel';
import type { Hono } from 'hono';

import type { ApiEnvironment } from '../context.ts';
import { serveOnce } from '../serve-once.ts';
import { type ApiDependencies, serve } from '../serve.ts';
import { asking, listPage, readOne, seenToday } from './records.ts';

/** Providers' applications to frameworks. */
export function addAdmissionRoutes(app: Hono<ApiEnvironment>, api: ApiDependencies): void {
  const { listApplications, readApplication } = operations;
  serve(app, api, listApplications, (call) =>
    listPage(call, 'application', call.query, {
      partition: undefined,
      provider: call.own ?? undefined,
    }),
  );
  serve(app, api, readApplication, (call) => readOne(call, 'application', call.params));
  serveOnce(app, api, operations.createApplication, {
    make: (call, newId) => {
      // The policy opens it to a provider's managers alone: each applies for the own provider.
      const providerId = must(call.own, 'the provider');
      const applicationId = id<'Application'>(newId('H'));
      return createApplication(
        call.records,
        { applicationId, providerId, ...call.body },
        asking(call),
      );
    },
    again: ({ records }, newId) =>
      records.get('application', { applicationId: id<'Application'>(newId('H')) }),
  });
  serve(app, api, operations.changeApplication, (call) =>
    changeApplication(call.records, seenToday(call), call.body),
  );
  serve(app, api, operations.submitApplication, (call) =>
    submitApplication(call.records, seenToday(call)),
  );
  serve(app, api, operations.withdrawApplication, (call) =>
    withdrawApplication(call.records, seenToday(call)),
  );
  serve(app, api, operations.decideApplication, (call) =>
    decideApplication(call.records, seenToday(call), call.body),
  );
}
