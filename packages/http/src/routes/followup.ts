import {
  type FollowupKey,
  changeFollowupSettings,
  listDueReviews,
  planEvaluation,
  readFollowup,
  readFollowupSettings,
  writeForm,
} from '@jatkopolku/application';
import { followupOperations as operations } from '@jatkopolku/contracts';
import { success } from '@jatkopolku/kernel';
import type { Hono } from 'hono';

import type { ApiEnvironment } from '../context.ts';
import { type ApiDependencies, serve } from '../serve.ts';
import { expected, seenToday } from './records.ts';

/** What follows up placements, in forms, and what the region has set for it. */
export function addFollowupRoutes(app: Hono<ApiEnvironment>, api: ApiDependencies): void {
  serve(app, api, operations.readFollowup, (call) => readFollowup(call.records, call.params));
  serve(app, api, operations.listDueReviews, async ({ records, clock, query }) =>
    success(await listDueReviews(records, clock.today(), query)),
  );
  serve(app, api, operations.planEvaluation, (call) =>
    planEvaluation(call.records, expected(call), call.body),
  );
  serve(app, api, operations.evaluatePlacement, (call) =>
    writeForm(call.records, writing(call), 'evaluation', call.body),
  );
  serve(app, api, operations.writeProviderFeedback, (call) =>
    writeForm(call.records, writing(call), 'providerFeedback', call.body),
  );
  serve(app, api, operations.writeCoachingPlan, (call) =>
    writeForm(call.records, writing(call), 'coachingPlan', call.body),
  );
  serve(app, api, operations.readFollowupSettings, async ({ records }) =>
    success(await readFollowupSettings(records)),
  );
  serve(app, api, operations.changeFollowupSettings, ({ records, caller, version, body }) =>
    changeFollowupSettings(records, { version, actor: caller.userId }, body),
  );
}

type Seen = Parameters<typeof seenToday<FollowupKey>>[0] & {
  readonly caller: { readonly name: string };
};

/** The form says who wrote it, by name. */
function writing(call: Seen) {
  return { ...seenToday(call), name: call.caller.name };
}
