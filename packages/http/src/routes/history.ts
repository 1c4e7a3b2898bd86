import { type HistoryOf, readHistory, refuse } from '@jatkopolku/application';
import { type QueryOf, historyKeys, operations, toRecordHistoryJson } from '@jatkopolku/contracts';
import { success } from '@jatkopolku/kernel';
import type { Hono } from 'hono';

import type { ApiEnvironment } from '../context.ts';
import { type ApiDependencies, serve } from '../serve.ts';
import { limitIn } from './records.ts';

type Asked = QueryOf<typeof operations.readHistory>;

/** What happened to records. */
export function addHistoryRoutes(app: Hono<ApiEnvironment>, api: ApiDependencies): void {
  serve(app, api, operations.readHistory, async ({ records, caller, query }) => {
    const { cursor } = query;
    // As the page before gave it: how many entries are older.
    if (cursor !== undefined && !/^\d{1,6}$/.test(cursor)) return refuse('cursor-invalid');
    const oldest = cursor === undefined ? undefined : Number(cursor);
    const page = { limit: limitIn(query), oldest };
    const read = await readHistory(records, nameIn(query), caller, page);
    return read.ok ? success(toRecordHistoryJson(read.value)) : read;
  });
}

/** The record that is asked about: the schema has seen to it that the parts of its key are there. */
function nameIn(query: Asked): HistoryOf {
  const parts = historyKeys[query.kind].map((name) => [name, query[name]] as const);
  return { kind: query.kind, key: Object.fromEntries(parts) } as HistoryOf;
}
