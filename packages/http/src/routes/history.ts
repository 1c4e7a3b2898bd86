import { type HistoryOf, readHistory } from '@jatkopolku/application';
import { type QueryOf, historyKeys, operations, toRecordHistoryJson } from '@jatkopolku/contracts';
import { success } from '@jatkopolku/kernel';
import type { Hono } from 'hono';

import type { ApiEnvironment } from '../context.ts';
import { type ApiDependencies, serve } from '../serve.ts';

/** So many entries come at once, where nobody asks for another number. */
const PAGE = 50;

/** What happened to records. */
export function addHistoryRoutes(app: Hono<ApiEnvironment>, api: ApiDependencies): void {
  serve(app, api, operations.readHistory, async ({ records, caller, query }) => {
    const page = { limit: query.limit ?? PAGE, oldest: query.cursor };
    const read = await readHistory(records, nameIn(query), caller, page);
    return read.ok ? success(toRecordHistoryJson(read.value)) : read;
  });
}

/** The record that is asked about: the schema has seen to it that the parts of its key are there. */
function nameIn(query: QueryOf<typeof operations.readHistory>): HistoryOf {
  const parts = historyKeys[query.kind].map((name) => [name, query[name]] as const);
  return { kind: query.kind, key: Object.fromEntries(parts) } as HistoryOf;
}
