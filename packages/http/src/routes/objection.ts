import {
  answerObjection,
  askAboutObjection,
  decideObjection,
  fileObjection,
  withdrawObjection,
} from '@jatkopolku/application';
import { objectionOperations as operations } from '@jatkopolku/contracts';
import type { Hono } from 'hono';

import type { ApiEnvironment } from '../context.ts';
import { serveOnce } from '../serve-once.ts';
import { type ApiDependencies, serve } from '../serve.ts';
import { asking, readOne, seenToday } from './records.ts';

/** Objections to decisions on claims. */
export function addObjectionRoutes(app: Hono<ApiEnvironment>, api: ApiDependencies): void {
  serve(app, api, operations.readObjection, (call) => readOne(call, 'objection', call.params));
  serveOnce(app, api, operations.fileObjection, {
    make: (call) => fileObjection(call.records, call.body, asking(call)),
    again: ({ records, body }) => records.get('objection', body),
  });
  serve(app, api, operations.askAboutObjection, (call) =>
    askAboutObjection(call, seenToday(call), call.body),
  );
  serve(app, api, operations.answerObjection, (call) =>
    answerObjection(call.records, seenToday(call), call.body),
  );
  serve(app, api, operations.withdrawObjection, (call) =>
    withdrawObjection(call.records, seenToday(call)),
  );
  serve(app, api, operations.decideObjection, (call) =>
    decideObjection(call, seenToday(call), call.body),
  );
}
