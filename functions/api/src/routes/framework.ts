import { makeFramework, makeLot, makeTariff } from '@jatkopolku/application';
import { operations } from '@jatkopolku/contracts';
import type { FrameworkId } from '@jatkopolku/domain/framework';
import { id } from '@jatkopolku/kernel';
import type { Hono } from 'hono';

import type { ApiEnvironment } from '../context.ts';
import { serveOnce } from '../serve-once.ts';
import { type ApiDependencies, serve } from '../serve.ts';
import { asking, listPage, readOne } from './records.ts';

/** Frameworks with their lots and tariffs. */
export function addFrameworkRoutes(app: Hono<ApiEnvironment>, api: ApiDependencies): void {
  const { listFrameworks, readFramework, listLots, listTariffs } = operations;
  serve(app, api, listFrameworks, (call) =>
    listPage(call, 'framework', call.query, { partition: undefined }),
  );
  serve(app, api, readFramework, (call) => readOne(call, 'framework', call.params));
  serve(app, api, listLots, (call) => listPage(call, 'lot', call.query, ofFramework(call.query)));
  serve(app, api, listTariffs, (call) =>
    listPage(call, 'tariff', call.query, ofFramework(call.query)),
  );
  addFrameworkMaking(app, api);
}

export function ofFramework({ frameworkId }: { frameworkId?: FrameworkId | undefined }) {
  return { partition: undefined, owner: frameworkId === undefined ? undefined : { frameworkId } };
}

function addFrameworkMaking(app: Hono<ApiEnvironment>, api: ApiDependencies): void {
  serveOnce(app, api, operations.makeFramework, {
    make: (call, newId) => {
      const command = { frameworkId: id<'Framework'>(newId('FW')), ...call.body, termsVersion: 1 };
      return makeFramework(call.records, command, asking(call));
    },
    again: ({ records }, newId) =>
      records.get('framework', { frameworkId: id<'Framework'>(newId('FW')) }),
  });
  serveOnce(app, api, operations.makeLot, {
    make: (call) => makeLot(call.records, call.body, asking(call)),
    again: ({ records, body }) => records.get('lot', body),
  });
  serveOnce(app, api, operations.makeTariff, {
    make: (call) => makeTariff(call.records, call.body, asking(call)),
    again: ({ records, body }) => records.get('tariff', body),
  });
}
