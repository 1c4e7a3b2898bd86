import type { AddRoutes } from '../app.ts';
import { addApprovalRoutes } from '../routes/approval.ts';
import { addAttendanceRoutes } from '../routes/attendance.ts';
import { type ClaimRegion, addOutcomeRoutes } from '../routes/outcome.ts';
import { addTaskRoutes } from '../routes/task.ts';
import type { ApiDependencies } from '../serve.ts';

/** Month sheets, outcome claims, what waits to be approved, and tasks. */
export function work(api: ApiDependencies<ClaimRegion>): AddRoutes {
  return (app) => {
    addAttendanceRoutes(app, api);
    addOutcomeRoutes(app, api);
    addApprovalRoutes(app, api);
    addTaskRoutes(app, api);
  };
}
