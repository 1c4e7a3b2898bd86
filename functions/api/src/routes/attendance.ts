import {
  type LogRefusal,
  acceptSheet,
  logDays,
  returnSheet,
  submitSheet,
} from '@jatkopolku/application';
import { operations } from '@jatkopolku/contracts';
import { type Hours, parseHours } from '@jatkopolku/domain/placement';
import { refusal, success } from '@jatkopolku/kernel';
import type { Hono } from 'hono';

import type { ApiEnvironment } from '../context.ts';
import { codesAt } from '../problem.ts';
import type { Refused } from '../refused.ts';
import { type ApiDependencies, serve } from '../serve.ts';
import { listPage, readOne } from './records.ts';

/** Month sheets and the days in them. */
export function addAttendanceRoutes(app: Hono<ApiEnvironment>, api: ApiDependencies): void {
  const { listSheets, readSheet } = operations;
  serve(app, api, listSheets, (call) =>
    listPage(call, 'sheet', call.query, { partition: call.params }),
  );
  serve(app, api, readSheet, (call) => readOne(call, 'sheet', call.params));
  serve(app, api, operations.logDays, async ({ records, params, body, caller }) => {
    const entries = Object.entries(body.days).map(([day, entry]) => [
      day,
      entry && withHours(entry),
    ]);
    const days = Object.fromEntries(entries);
    const result = await logDays(records, { ...params, days }, caller.userId);
    return result.ok ? success({ record: result.value }) : refusal(toRefused(result.error));
  });
  addSheetMoves(app, api);
}

function addSheetMoves(app: Hono<ApiEnvironment>, api: ApiDependencies): void {
  serve(app, api, operations.submitSheet, ({ records, params: sheet, version, caller }) =>
    submitSheet(records, { sheet, version, actor: caller.userId }),
  );
  serve(app, api, operations.acceptSheet, ({ records, params: sheet, version, caller }) =>
    acceptSheet(records, { sheet, version, actor: caller.userId }),
  );
  serve(app, api, operations.returnSheet, ({ records, params: sheet, version, caller, body }) =>
    returnSheet(records, { sheet, version, actor: caller.userId, ...body }),
  );
}

function withHours<T extends { hours: string | null }>(entry: T): T & { hours: Hours | null } {
  return { ...entry, hours: entry.hours === null ? null : (parseHours(entry.hours) ?? null) };
}

/** Each refused day at its own place. */
function toRefused(refused: LogRefusal): Refused {
  if ('problem' in refused) return refused;
  const faults = Object.entries(refused.days).flatMap(([day, codes]) =>
    codesAt(`/days/${day}`, codes),
  );
  return { problem: { code: 'request-invalid' }, faults };
}
