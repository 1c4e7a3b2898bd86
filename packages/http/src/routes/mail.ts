import { mailOperations as operations } from '@jatkopolku/contracts';
import type { Hono } from 'hono';

import type { ApiEnvironment } from '../context.ts';
import { type ApiDependencies, serve } from '../serve.ts';
import { listPage } from './records.ts';

/** The mail that waits, was sent or came back. */
export function addMailRoutes(app: Hono<ApiEnvironment>, api: ApiDependencies): void {
  serve(app, api, operations.listMail, (call) =>
    listPage(call, 'mail', call.query, { partition: undefined }),
  );
}
