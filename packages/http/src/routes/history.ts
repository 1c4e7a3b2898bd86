import { historyOf, readHistory, refuse } from '@jatkopolku/application';
import { historyOperations as operations, toRecordHistoryJson } from '@jatkopolku/contracts';
import { success } from '@jatkopolku/kernel';
import type { Hono } from 'hono';

import type { ApiEnvironment } from '../context.ts';
import { type ApiDependencies, serve } from '../serve.ts';
import { limitIn } from './records.ts';

/** What happened to records. */
export function addHistoryRoutes(app: Hono<ApiEnvironment>, api: ApiDependencies): void {
  serve(app, api, operations.readHistory, async ({ records, caller, query }) => {
    const { cursor } = query;
    // As the page before gave it: how many entries are older.
    if (cursor !== undefined && !/^\d{1,6}$/.test(cursor)) return refuse('cursor-invalid');
    const oldest = cursor === undefined ? undefined : Number(cursor);
    const page = { limit: limitIn(query), oldest };
    const read = await readHistory(records, historyOf(query), caller, page);
    return read.ok ? success(toRecordHistoryJson(read.value)) : read;
  });
}
