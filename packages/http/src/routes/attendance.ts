import {
  type LoggedMonth,
  type Records,
  acceptSheet,
  changeSheetSettings,
  changeTravelSettings,
  correctSheet,
  decideTravel,
  previewCorrection,
  registerClosedPeriod,
  takeBackClosedPeriod,
  listCalendars,
  listClosedWorkplaces,
  logDays,
  logMonth,
  makeKnownRecords,
  noteCertificates,
  readSheetSettings,
  readTravelSettings,
  returnSheet,
  submitSheet,
  takeBackSheet,
} from '@jatkopolku/application';
import {
  type BodyOf,
  type Language,
  attendanceOperations as operations,
} from '@jatkopolku/contracts';
import type { DayEntries } from '@jatkopolku/domain/attendance';
import { type Hours, parseHours } from '@jatkopolku/domain/placement';
import { id, success } from '@jatkopolku/kernel';
import type { Hono } from 'hono';

import type { ApiRegion } from '../call.ts';
import type { ApiEnvironment } from '../context.ts';
import { pointerTo } from '../faults.ts';
import { serveOnce } from '../serve-once.ts';
import { type ApiDependencies, serve } from '../serve.ts';
import { asking, listPage, readOne, expected, seenToday } from './records.ts';

/** Month sheets and the days in them. */
export function addAttendanceRoutes(app: Hono<ApiEnvironment>, api: ApiDependencies): void {
  const { listSheets, readSheet } = operations;
  const { reading, logging } = knowing(api);
  serve(app, reading, listSheets, (call) =>
    listPage(call, 'sheet', call.query, { partition: call.params }),
  );
  serve(app, reading, operations.listCalendars, async ({ records, params }) =>
    success({ items: await listCalendars(records, params) }),
  );
  serve(app, api, readSheet, (call) => readOne(call, 'sheet', call.params));
  serve(app, logging, operations.logMonth, async (call) => {
    const placements = Object.entries(call.body.placements).map(([placementId, { days }]) => ({
      placementId: id<'Placement'>(placementId),
      days: entriesOf(days),
    }));
    const command = { ...call.params, placements };
    const logged = await logMonth(call.proved, command, asking(call), call.records);
    const outcomes = logged.map((one) => outcomeOf(one, call.language));
    return success({ placements: await Promise.all(outcomes) });
  });
  serve(app, logging, operations.logDays, (call) => {
    const days = entriesOf(call.body.days);
    return logDays(call.proved, { ...call.params, days }, asking(call), call.records);
  });
  serve(app, api, operations.submitSheet, (call) =>
    submitSheet(call.records, seenToday(call), call.body.answer),
  );
  serve(app, api, operations.takeBackSheet, (call) => takeBackSheet(call.records, expected(call)));
  serve(app, api, operations.acceptSheet, (call) => acceptSheet(call.records, expected(call)));
  serve(app, api, operations.returnSheet, (call) =>
    returnSheet(call.records, seenToday(call), call.body),
  );
  serve(app, api, operations.previewCorrection, ({ records, params, body, clock }) =>
    previewCorrection(records, params, { days: entriesOf(body.days), today: clock.today() }),
  );
  serve(app, api, operations.correctSheet, (call) =>
    correctSheet(call.records, seenToday(call), {
      days: entriesOf(call.body.days),
      reason: call.body.reason,
    }),
  );
  serve(app, api, operations.decideTravel, (call) =>
    decideTravel(call.records, seenToday(call), call.body),
  );
  serve(app, api, operations.noteCertificates, (call) =>
    noteCertificates(call.records, seenToday(call), call.body.certificates),
  );
  addClosedPeriods(app, api);
  addSettings(app, api);
}

/** What the region has set for its months and the travel in them. */
function addSettings(app: Hono<ApiEnvironment>, api: ApiDependencies): void {
  serve(app, api, operations.readSheetSettings, async ({ records }) =>
    success(await readSheetSettings(records)),
  );
  serve(app, api, operations.changeSheetSettings, ({ records, clock, caller, version, body }) =>
    changeSheetSettings(records, { version, actor: caller.userId, today: clock.today() }, body),
  );
  serve(app, api, operations.readTravelSettings, async ({ records }) =>
    success(await readTravelSettings(records)),
  );
  serve(app, api, operations.changeTravelSettings, ({ records, clock, caller, version, body }) =>
    changeTravelSettings(records, { version, actor: caller.userId, today: clock.today() }, body),
  );
}

/** When nobody is expected; a provider's people see the region's closed periods beside their own. */
function addClosedPeriods(app: Hono<ApiEnvironment>, api: ApiDependencies): void {
  serve(app, api, operations.listClosedPeriods, (call) =>
    listPage(call, 'closedPeriod', call.query, {
      partition: undefined,
      shows: ({ providerId }) => providerId === null || providerId === call.caller.providerId,
    }),
  );
  serve(app, api, operations.listClosedWorkplaces, async ({ records, params }) =>
    success({ items: await listClosedWorkplaces(records, params) }),
  );
  serveOnce(app, api, operations.registerClosedPeriod, {
    make: (call, newId) => {
      const closedPeriodId = id<'ClosedPeriod'>(newId('S'));
      return registerClosedPeriod(call.records, { closedPeriodId, ...call.body }, asking(call));
    },
    again: ({ records, body: { providerId } }, newId) =>
      records.get('closedPeriod', { providerId, closedPeriodId: id<'ClosedPeriod'>(newId('S')) }),
  });
  serve(app, api, operations.takeBackClosedPeriod, (call) => {
    const key = { ...call.params, ...call.body };
    return takeBackClosedPeriod(call.records, { ...seenToday(call), key });
  });
}

/** The region whose records are known from reading the month that a page shows, for logging days in it. */
function knowing(api: ApiDependencies) {
  const known = makeKnownRecords(() => performance.now());
  const reading: ApiDependencies = {
    ...api,
    openRegion: (regionId) => {
      const region = api.openRegion(regionId);
      return { ...region, records: known.noting(regionId, region.records) };
    },
  };
  const logging: ApiDependencies<ApiRegion & { readonly proved: Records }> = {
    ...api,
    openRegion: (regionId) => {
      const region = api.openRegion(regionId);
      const records = known.over(regionId, region.records);
      return { ...region, records, proved: known.noting(regionId, region.records) };
    },
  };
  return { reading, logging };
}

type SentDays = BodyOf<typeof operations.logDays>['days'];

function entriesOf(days: SentDays): DayEntries {
  const entries = Object.entries(days).map(([day, entry]) => [day, entry && withHours(entry)]);
  return Object.fromEntries(entries) as DayEntries;
}

/** What was saved of a placement, or why nothing was, at the places of the body that say so. */
async function outcomeOf({ placementId, result }: LoggedMonth, language: Language) {
  if (result.ok) return { placementId, saved: result.value, refused: [] };
  const { problemText } = await import('@jatkopolku/contracts/problem-text');
  const refused = result.error.map((problem) => ({
    pointer: `${pointerTo(['placements', placementId])}${problem.at ?? ''}`,
    code: problem.code,
    detail: problemText(problem, language),
  }));
  return { placementId, saved: null, refused };
}

function withHours<T extends { hours: string | null }>(entry: T): T & { hours: Hours | null } {
  return { ...entry, hours: entry.hours === null ? null : (parseHours(entry.hours) ?? null) };
}
