import { type Records, refuse, reports } from '@jatkopolku/application';
import {
  insightOperations as operations,
  toClientsJson,
  toCountsJson,
  toFeedbackJson,
  toReviewsJson,
} from '@jatkopolku/contracts';
import { type DateRange, dateRange, success } from '@jatkopolku/kernel';
import type { Hono } from 'hono';

import type { ApiEnvironment } from '../context.ts';
import { type ApiDependencies, serve } from '../serve.ts';

/** Reports over a period. */
export function addInsightRoutes(app: Hono<ApiEnvironment>, api: ApiDependencies): void {
  serve(app, api, operations.readReport, async ({ records, params, query }) => {
    const range = dateRange(query.from, query.to);
    if (!range) return refuse('invalid-period');
    return success(await reportJson[params.report](records, range));
  });
}

const reportJson: Record<
  keyof typeof reports,
  (records: Records, range: DateRange) => Promise<Record<string, unknown>>
> = {
  ended: async (records, range) => toCountsJson(await reports.ended(records, range)),
  lengths: async (records, range) => toCountsJson(await reports.lengths(records, range)),
  reviews: async (records, range) => toReviewsJson(await reports.reviews(records, range)),
  clients: async (records, range) => toClientsJson(await reports.clients(records, range)),
  feedback: async (records, range) => toFeedbackJson(await reports.feedback(records, range)),
};
