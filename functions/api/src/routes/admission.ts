import {
  changeApplication,
  decideApplication,
  makeApplication,
  refuse,
  submitApplication,
  withdrawApplication,
} from '@jatkopolku/application';
import { operations } from '@jatkopolku/contracts';
import type { Application } from '@jatkopolku/domain/admission';
import type { ProviderId } from '@jatkopolku/domain/provider';
import { id, must, success } from '@jatkopolku/kernel';
import type { Hono } from 'hono';

import type { ApiEnvironment } from '../context.ts';
import { serveOnce } from '../serve-once.ts';
import { type ApiDependencies, serve } from '../serve.ts';
import { asking, listPage, readOne, seenToday } from './records.ts';

/** Providers' applications to frameworks. */
export function addAdmissionRoutes(app: Hono<ApiEnvironment>, api: ApiDependencies): void {
  const { listApplications, readApplication } = operations;
  serve(app, api, listApplications, async (call) => {
    const part = { partition: undefined, provider: call.own ?? undefined };
    const page = await listPage(call, 'application', call.query, part);
    if (!page.ok) return page;
    const items = page.value.items.filter(({ record }) => isFor(call, record));
    return success({ ...page.value, items });
  });
  serve(app, api, readApplication, async (call) => {
    const read = await readOne(call, 'application', call.params);
    return read.ok && !isFor(call, read.value.record) ? refuse('not-found') : read;
  });
  serveOnce(app, api, operations.makeApplication, {
    make: (call, newId) => {
      // The policy opens it to a provider's managers alone: each applies for the own provider.
      const providerId = must(call.own, 'the provider');
      const applicationId = id<'Application'>(newId('H'));
      return makeApplication(
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

/** What was never sent is the provider's own: the county does not see it. */
function isFor(
  { own }: { readonly own: ProviderId | null },
  { submittedOn }: Application,
): boolean {
  return own !== null || submittedOn !== null;
}
