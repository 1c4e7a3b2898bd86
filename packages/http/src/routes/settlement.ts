import {
  type Records,
  bookMonth,
  compareMonth,
  countedStatements,
  explainLines,
  keepProgress,
  linesOf,
  listMonths,
  previewMonth,
  readBonusForecast,
  readBookingProgress,
  readProviderMonth,
  refuse,
  releaseRun,
} from '@jatkopolku/application';
import {
  settlementOperations as operations,
  toExplainedLineJson,
  toMonthComparisonJson,
  toMonthToSettleJson,
  toProviderMonthJson,
  toSettlementJson,
} from '@jatkopolku/contracts';
import { type Month, success } from '@jatkopolku/kernel';
import type { Hono } from 'hono';

import type { ApiEnvironment } from '../context.ts';
import { serveOnce } from '../serve-once.ts';
import { type ApiDependencies, serve } from '../serve.ts';
import type { CheckingRegion } from './eligibility.ts';
import { expected } from './records.ts';

/** A month's settlement: previewed, booked, read. */
export function addSettlementRoutes(
  app: Hono<ApiEnvironment>,
  api: ApiDependencies<CheckingRegion>,
): void {
  serve(app, api, operations.listSettlementMonths, async ({ records, clock }) => {
    const months = await listMonths(records, clock.today());
    return success({ items: months.map(toMonthToSettleJson) });
  });
  serve(app, api, operations.previewSettlement, async ({ records, params }) =>
    success(toSettlementJson(await previewMonth(records, params.month))),
  );
  serve(app, api, operations.compareSettlement, async ({ records, params, clock }) =>
    success(toMonthComparisonJson(await compareMonth(records, params.month, clock.today()))),
  );
  serve(app, api, operations.readProviderMonth, async ({ records, params, clock }) => {
    const read = await readProviderMonth(records, params, clock.today());
    return read.ok ? success(toProviderMonthJson(read.value)) : read;
  });
  serve(app, api, operations.explainLines, async ({ records, params, query }) => {
    const explained = await explainLines(records, { ...params, isAsked: linesOf(query) });
    return explained.ok ? success({ items: explained.value.map(toExplainedLineJson) }) : explained;
  });
  serve(app, api, operations.readBonusForecast, ({ records, params, query, clock }) =>
    readBonusForecast(records, { ...params, ...query }, clock.today()),
  );
  serve(app, api, operations.listRuns, async ({ records, params }) =>
    success(await runsOf(records, params.month)),
  );
  serveOnce(app, api, operations.bookSettlement, {
    make: async ({ params, body, caller, ...region }) => {
      const { onStep, end } = keepProgress(region, params.month);
      const booker = { actor: caller.userId, ...body };
      const booked = await bookMonth({ ...region, onStep }, params.month, booker);
      await end();
      return booked.ok ? success(await runsOf(region.records, params.month)) : refuse(booked.error);
    },
    again: ({ records, params }) => runsOf(records, params.month),
  });
  serve(app, api, operations.readBookingProgress, async ({ records, clock, params }) =>
    success({ progress: await readBookingProgress({ records, clock }, params.month) }),
  );
  serve(app, api, operations.releaseRun, (call) => releaseRun(call, expected(call)));
  serve(app, api, operations.readStatements, async ({ records, params }) => {
    const items = await countedStatements(records, params);
    return items ? success({ items }) : refuse('not-found');
  });
}

async function runsOf(records: Records, month: Month) {
  return { items: await records.listWithin('run', { month }) };
}
