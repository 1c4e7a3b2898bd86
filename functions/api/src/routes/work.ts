import {
  type LogRefusal,
  acceptSheet,
  decideClaim,
  logDays,
  returnSheet,
  submitSheet,
} from '@jatkopolku/application';
import { operations } from '@jatkopolku/contracts';
import { type Hours, parseHours } from '@jatkopolku/domain/placement';
import { type Problem, type Result, refusal, success } from '@jatkopolku/kernel';
import type { Hono } from 'hono';

import type { ApiEnvironment } from '../context.ts';
import { codesAt } from '../problem.ts';
import { type ApiDependencies, type Refused, serve } from '../serve.ts';
import { listPage, readOne } from './lists.ts';

/** Month sheets and outcome claims. */
export function addWorkRoutes(app: Hono<ApiEnvironment>, api: ApiDependencies): void {
  const { listSheets, readSheet, listClaims, readClaim } = operations;
  serve(app, api, listSheets, (call) => listPage(call, 'sheet', call.query, call.params));
  serve(app, api, readSheet, (call) => readOne(call, 'sheet', call.params));
  serve(app, api, listClaims, (call) => listPage(call, 'claim', call.query, undefined));
  serve(app, api, readClaim, (call) => readOne(call, 'claim', call.params));
  addSheetChanges(app, api);
  serve(app, api, operations.decideClaim, async ({ records, clock, caller, ...call }) => {
    const decision = { ...call.params, ...call.body, version: call.version };
    const by = { actor: caller.userId, today: clock.today() };
    return refusing(await decideClaim(records, { ...decision, ...by }));
  });
}

function addSheetChanges(app: Hono<ApiEnvironment>, api: ApiDependencies): void {
  serve(app, api, operations.logDays, async ({ records, params, body, caller }) => {
    const entries = Object.entries(body.days).map(([day, entry]) => [
      day,
      entry && withHours(entry),
    ]);
    const days = Object.fromEntries(entries);
    const result = await logDays(records, { ...params, days }, caller.userId);
    return result.ok ? success({ record: result.value }) : refusal(toRefused(result.error));
  });
  serve(app, api, operations.submitSheet, async ({ records, params: sheet, version, caller }) =>
    refusing(await submitSheet(records, { sheet, version, actor: caller.userId })),
  );
  serve(app, api, operations.acceptSheet, async ({ records, params: sheet, version, caller }) =>
    refusing(await acceptSheet(records, { sheet, version, actor: caller.userId })),
  );
  serve(
    app,
    api,
    operations.returnSheet,
    async ({ records, params: sheet, version, caller, body }) =>
      refusing(await returnSheet(records, { sheet, version, actor: caller.userId, ...body })),
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

/** A record that changed since it was seen is a stale If-Match here. */
function refusing<T>(result: Result<T, Problem>): Result<T, Refused> {
  if (result.ok) return result;
  const { code } = result.error;
  return refusal({
    problem: code === 'changed-meanwhile' ? { code: 'version-stale' } : result.error,
  });
}
