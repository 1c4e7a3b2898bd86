import { changeSavedFilters, listApprovals, readSavedFilters } from '@jatkopolku/application';
import { approvalOperations as operations } from '@jatkopolku/contracts';
import { success } from '@jatkopolku/kernel';
import type { Hono } from 'hono';

import type { ApiEnvironment } from '../context.ts';
import { type ApiDependencies, serve } from '../serve.ts';
import { asking } from './records.ts';

/** The queue of the county's approvers. */
export function addApprovalRoutes(app: Hono<ApiEnvironment>, api: ApiDependencies): void {
  serve(app, api, operations.listApprovals, async (call) => {
    const { clean, ...asked } = call.query;
    const wanted = clean === undefined ? asked : { ...asked, clean: clean === 'yes' };
    return success(await listApprovals(call.records, wanted, asking(call)));
  });
  serve(app, api, operations.readSavedFilters, async ({ records, caller }) =>
    success(await readSavedFilters(records, caller)),
  );
  serve(app, api, operations.changeSavedFilters, ({ records, caller, version, body }) => {
    const { userId } = caller;
    return changeSavedFilters(records, { key: { userId }, version, actor: userId }, body);
  });
}
