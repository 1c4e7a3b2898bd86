import {
  type Page,
  type Records,
  type Refusal,
  changeFramework,
  changeLot,
  changeTariff,
  makeFramework,
  makeLot,
  makeTariff,
  modifyFramework,
  publishFramework,
  refuse,
} from '@jatkopolku/application';
import { operations } from '@jatkopolku/contracts';
import type { Caller } from '@jatkopolku/domain/access';
import type { Framework, FrameworkId } from '@jatkopolku/domain/framework';
import { type Result, id, success } from '@jatkopolku/kernel';
import type { Hono } from 'hono';

import type { ApiEnvironment } from '../context.ts';
import { serveOnce } from '../serve-once.ts';
import { type ApiDependencies, serve } from '../serve.ts';
import { asking, listPage, readOne, seen, seenByName } from './records.ts';

/** Frameworks with their lots, tariffs and versions. */
export function addFrameworkRoutes(app: Hono<ApiEnvironment>, api: ApiDependencies): void {
  const { listFrameworks, readFramework, listTermsVersions, listLots, listTariffs } = operations;
  serve(app, api, listFrameworks, async (call) =>
    told(call, await listPage(call, 'framework', call.query, { partition: undefined })),
  );
  serve(app, api, readFramework, async (call) => {
    const read = await readOne(call, 'framework', call.params);
    return read.ok && !isTold(call, read.value.record) ? refuse('not-found') : read;
  });
  serve(app, api, listTermsVersions, (call) =>
    listPage(call, 'termsVersion', call.query, ofFramework(call.query)),
  );
  serve(app, api, listLots, async (call) =>
    told(call, await listPage(call, 'lot', call.query, ofFramework(call.query))),
  );
  serve(app, api, listTariffs, async (call) =>
    told(call, await listPage(call, 'tariff', call.query, ofFramework(call.query))),
  );
  addFrameworkMaking(app, api);
  addFrameworkChanges(app, api);
}

interface Told {
  readonly records: Pick<Records, 'list'>;
  readonly caller: Pick<Caller, 'providerId'>;
}

/** Who may offer later sees a tender when everybody does: drafts are the county's own. */
function isTold({ caller }: Pick<Told, 'caller'>, { state }: Pick<Framework, 'state'>): boolean {
  return caller.providerId === null || state !== 'draft';
}

/** The page without what is of drafts that the caller is not told of. */
async function told<T extends Pick<Framework, 'frameworkId'>>(
  call: Told,
  page: Result<Page<T>, Refusal>,
): Promise<Result<Page<T>, Refusal>> {
  if (!page.ok || call.caller.providerId === null) return page;
  const frameworks = await call.records.list('framework');
  const open = frameworks.filter(({ record }) => isTold(call, record));
  const ids = new Set(open.map(({ record }) => record.frameworkId));
  return success({
    ...page.value,
    items: page.value.items.filter(({ record }) => ids.has(record.frameworkId)),
  });
}

export function ofFramework({ frameworkId }: { frameworkId?: FrameworkId | undefined }) {
  return { partition: undefined, owner: frameworkId === undefined ? undefined : { frameworkId } };
}

function addFrameworkMaking(app: Hono<ApiEnvironment>, api: ApiDependencies): void {
  serveOnce(app, api, operations.makeFramework, {
    make: (call, newId) => {
      const command = { frameworkId: id<'Framework'>(newId('FW')), ...call.body };
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

function addFrameworkChanges(app: Hono<ApiEnvironment>, api: ApiDependencies): void {
  serve(app, api, operations.changeFramework, (call) =>
    changeFramework(call.records, seen(call), call.body),
  );
  serve(app, api, operations.changeLot, (call) => changeLot(call.records, seen(call), call.body));
  serve(app, api, operations.changeTariff, (call) =>
    changeTariff(call.records, seen(call), call.body),
  );
  serve(app, api, operations.publishFramework, (call) => publishFramework(call, seenByName(call)));
  serve(app, api, operations.modifyFramework, (call) =>
    modifyFramework(call, seenByName(call), call.body),
  );
}
