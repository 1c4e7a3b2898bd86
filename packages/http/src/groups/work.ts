import type { AddRoutes } from '../app.ts';
import { addApprovalRoutes } from '../routes/approval.ts';
import { addAttendanceRoutes } from '../routes/attendance.ts';
import { addObjectionRoutes } from '../routes/objection.ts';
import { type ClaimRegion, addOutcomeRoutes } from '../routes/outcome.ts';
import { addTaskRoutes } from '../routes/task.ts';
import type { ApiDependencies } from '../serve.ts';

/** Month sheets, outcome claims, objections to their decisions, what waits to be approved, and tasks. */
export function work(api: ApiDependencies<ClaimRegion>): AddRoutes {
  return (app) => {
    addAttendanceRoutes(app, api);
    addOutcomeRoutes(app, api);
    addObjectionRoutes(app, api);
    addApprovalRoutes(app, api);
    addTaskRoutes(app, api);
  };
}
