import { taskOperations as operations } from '@jatkopolku/contracts';
import { helsinkiDayOf, success } from '@jatkopolku/kernel';
import type { Hono } from 'hono';

import type { ApiEnvironment } from '../context.ts';
import { type ApiDependencies, serve } from '../serve.ts';

/** What waits for the one who asks, and their figures: gathered from all slices, by what a start need not load. */
export function addTaskRoutes(app: Hono<ApiEnvironment>, api: ApiDependencies): void {
  serve(app, api, operations.listTasks, async ({ records, caller, clock }) => {
    const { listTasks } = await import('@jatkopolku/application/task/list-tasks');
    return success(await listTasks(records, caller, clock.today()));
  });
  serve(app, api, operations.readHome, async ({ records, caller, clock }) => {
    const { readHome } = await import('@jatkopolku/application/task/read-home');
    const dates = { today: clock.today(), realToday: helsinkiDayOf(clock.now()) };
    return success(await readHome(records, caller, dates));
  });
}
