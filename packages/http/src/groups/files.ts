import type { AddRoutes } from '../app.ts';
import { type FilingRegion, addFileRoutes } from '../routes/file.ts';
import { addRemarkRoutes } from '../routes/remark.ts';
import type { ApiDependencies } from '../serve.ts';

/** Files that are sent and fetched by signed addresses, and remarks with theirs. */
export function files(api: ApiDependencies<FilingRegion>): AddRoutes {
  return (app) => {
    addFileRoutes(app, api);
    addRemarkRoutes(app, api);
  };
}
