import {
  type Page,
  type RecordOf,
  type Refusal,
  changeFramework,
  changeLot,
  changeTariff,
  createFramework,
  createLot,
  createTariff,
  modifyFramework,
  publishFramework,
} from '@jatkopolku/application';
import { frameworkOperations as operations } from '@jatkopolku/contracts';
import { isKnownTo } from '@jatkopolku/domain/access';
import type { FrameworkId } from '@jatkopolku/domain/framework';
import { type Result, id } from '@jatkopolku/kernel';
import type { Hono } from 'hono';

import type { ApiEnvironment } from '../context.ts';
import { datedAnswer, datedOne, datedPage } from '../dated.ts';
import { serveOnce } from '../serve-once.ts';
import { type ApiDependencies, serve } from '../serve.ts';
import { asking, listPage, readOne, expected, seenByName } from './records.ts';

/** Frameworks with their lots, tariffs and versions. */
export function addFrameworkRoutes(app: Hono<ApiEnvironment>, api: ApiDependencies): void {
  const { listFrameworks, readFramework, listTermsVersions, listLots, listTariffs } = operations;
  serve(app, api, listFrameworks, (call) =>
    datedPage(
      call,
      'framework',
      listPage<'framework'>(call, 'framework', call.query, { partition: undefined }),
    ),
  );
  serve(app, api, readFramework, (call) =>
    datedAnswer(call, 'framework', readOne(call, 'framework', call.params)),
  );
  serve(app, api, listTermsVersions, (call) => pageOfParts(call, 'termsVersion', call.query));
  serve(app, api, listLots, (call) => pageOfParts(call, 'lot', call.query));
  serve(app, api, listTariffs, (call) => pageOfParts(call, 'tariff', call.query));
  addFrameworkMaking(app, api);
  addFrameworkChanges(app, api);
}

/** What belongs to a framework is shown to who may know of the framework. */
type FrameworkPart = 'lot' | 'tariff' | 'termsVersion' | 'option';
type PartsQuery = Parameters<typeof listPage>[2] & { frameworkId?: FrameworkId | undefined };

export async function pageOfParts<K extends FrameworkPart>(
  call: Parameters<typeof listPage>[0],
  kind: K,
  query: PartsQuery,
): Promise<Result<Page<RecordOf<K>>, Refusal>> {
  const { frameworkId } = query;
  const owner = frameworkId === undefined ? undefined : { frameworkId };
  const known = new Set(call.reach === 'region' ? [] : await knownFrameworks(call));
  const page: unknown = listPage<FrameworkPart>(call, kind, query, {
    partition: undefined,
    owner,
    shows: (record) => known.has(record.frameworkId),
  });
  return page as Promise<Result<Page<RecordOf<K>>, Refusal>>;
}

async function knownFrameworks({ records, caller, reach }: Parameters<typeof listPage>[0]) {
  const { userId, providerId } = caller;
  const viewer = { reach, userId, providerId };
  const frameworks = await records.list('framework');
  return frameworks
    .filter(({ record }) => isKnownTo('framework', record, viewer))
    .map(({ record }) => record.frameworkId);
}

function addFrameworkMaking(app: Hono<ApiEnvironment>, api: ApiDependencies): void {
  serveOnce(app, api, operations.createFramework, {
    make: (call, newId) => {
      const command = { frameworkId: id<'Framework'>(newId('FW')), ...call.body };
      return createFramework(call.records, command, asking(call));
    },
    again: async (call, newId) => {
      const key = { frameworkId: id<'Framework'>(newId('FW')) };
      const made = await call.records.get('framework', key);
      return made && datedOne(call, 'framework', made);
    },
  });
  serveOnce(app, api, operations.createLot, {
    make: (call) => createLot(call.records, call.body, asking(call)),
    again: ({ records, body }) => records.get('lot', body),
  });
  serveOnce(app, api, operations.createTariff, {
    make: (call) => createTariff(call.records, call.body, asking(call)),
    again: ({ records, body }) => records.get('tariff', body),
  });
}

function addFrameworkChanges(app: Hono<ApiEnvironment>, api: ApiDependencies): void {
  serve(app, api, operations.changeFramework, (call) =>
    datedAnswer(call, 'framework', changeFramework(call.records, expected(call), call.body)),
  );
  serve(app, api, operations.changeLot, (call) =>
    changeLot(call.records, expected(call), call.body),
  );
  serve(app, api, operations.changeTariff, (call) =>
    changeTariff(call.records, expected(call), call.body),
  );
  serve(app, api, operations.publishFramework, (call) =>
    datedAnswer(call, 'framework', publishFramework(call, seenByName(call))),
  );
  serve(app, api, operations.modifyFramework, (call) =>
    datedAnswer(call, 'framework', modifyFramework(call, seenByName(call), call.body)),
  );
}
