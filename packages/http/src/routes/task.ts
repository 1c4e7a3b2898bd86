import { listTasks, readHome } from '@jatkopolku/application';
import { taskOperations as operations } from '@jatkopolku/contracts';
import { helsinkiDayOf, success } from '@jatkopolku/kernel';
import type { Hono } from 'hono';

import type { ApiEnvironment } from '../context.ts';
import { type ApiDependencies, serve } from '../serve.ts';

/** What waits for the one who asks, and their figures. */
export function addTaskRoutes(app: Hono<ApiEnvironment>, api: ApiDependencies): void {
  serve(app, api, operations.listTasks, async ({ records, caller, clock }) =>
    success(await listTasks(records, caller, clock.today())),
  );
  serve(app, api, operations.readHome, async ({ records, caller, clock }) =>
    success(
      await readHome(records, caller, {
        today: clock.today(),
        realToday: helsinkiDayOf(clock.now()),
      }),
    ),
  );
}
