import {
  acceptSheet,
  changeTravelSettings,
  decideTravel,
  listCalendars,
  logDays,
  readTravelSettings,
  returnSheet,
  submitSheet,
} from '@jatkopolku/application';
import { operations } from '@jatkopolku/contracts';
import { type Hours, parseHours } from '@jatkopolku/domain/placement';
import { success } from '@jatkopolku/kernel';
import type { Hono } from 'hono';

import type { ApiEnvironment } from '../context.ts';
import { type ApiDependencies, serve } from '../serve.ts';
import { asking, listPage, readOne, expected, seenToday } from './records.ts';

/** Month sheets and the days in them. */
export function addAttendanceRoutes(app: Hono<ApiEnvironment>, api: ApiDependencies): void {
  const { listSheets, readSheet } = operations;
  serve(app, api, listSheets, (call) =>
    listPage(call, 'sheet', call.query, { partition: call.params }),
  );
  serve(app, api, operations.listCalendars, async ({ records, params }) =>
    success({ items: await listCalendars(records, params) }),
  );
  serve(app, api, readSheet, (call) => readOne(call, 'sheet', call.params));
  serve(app, api, operations.logDays, (call) => {
    const entries = Object.entries(call.body.days).map(([day, entry]) => [
      day,
      entry && withHours(entry),
    ]);
    const days = Object.fromEntries(entries);
    return logDays(call.records, { ...call.params, days }, asking(call));
  });
  serve(app, api, operations.submitSheet, (call) =>
    submitSheet(call.records, seenToday(call), call.body.answer),
  );
  serve(app, api, operations.acceptSheet, (call) => acceptSheet(call.records, expected(call)));
  serve(app, api, operations.returnSheet, (call) =>
    returnSheet(call.records, seenToday(call), call.body),
  );
  serve(app, api, operations.decideTravel, (call) =>
    decideTravel(call.records, seenToday(call), call.body),
  );
  serve(app, api, operations.readTravelSettings, async ({ records }) =>
    success(await readTravelSettings(records)),
  );
  serve(app, api, operations.changeTravelSettings, ({ records, clock, caller, version, body }) =>
    changeTravelSettings(records, { version, actor: caller.userId, today: clock.today() }, body),
  );
}

function withHours<T extends { hours: string | null }>(entry: T): T & { hours: Hours | null } {
  return { ...entry, hours: entry.hours === null ? null : (parseHours(entry.hours) ?? null) };
}
