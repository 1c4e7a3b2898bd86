import {
  type FileStore,
  fileAddress,
  listDocuments,
  listEvidence,
  offerFile,
  readFile,
  releaseFile,
} from '@jatkopolku/application';
import { fileOperations as operations } from '@jatkopolku/contracts';
import { type FileId, fileIdSchema } from '@jatkopolku/domain/file';
import type { Hono } from 'hono';

import type { ApiRegion } from '../call.ts';
import type { ApiEnvironment } from '../context.ts';
import { serveOnce } from '../serve-once.ts';
import { type ApiDependencies, serve } from '../serve.ts';
import { expected } from './records.ts';

/** A region whose files are kept somewhere. */
export interface FilingRegion extends ApiRegion {
  readonly files: FileStore;
}

type Api = ApiDependencies<FilingRegion>;

/** Files: announced, sent to a signed address, checked, released and fetched. */
export function addFileRoutes(app: Hono<ApiEnvironment>, api: Api): void {
  serveOnce(app, api, operations.offerFile, {
    make: (call, newId) => offerFile(call, { fileId: fileIdOf(newId), ...call.body }, call.caller),
    again: async (call, newId) => {
      // The same offer made again is the same file, with a new address while it is awaited.
      const fileId = fileIdOf(newId);
      const offered = await offerFile(call, { fileId, ...call.body }, call.caller);
      return offered.ok ? offered.value : undefined;
    },
  });
  serve(app, api, operations.readFile, (call) => readFile(call.records, call.params.fileId));
  serve(app, api, operations.releaseFile, (call) => releaseFile(call, expected(call)));
  serve(app, api, operations.readFileAddress, (call) => fileAddress(call, call.params.fileId));
  serve(app, api, operations.listEvidence, (call) =>
    listEvidence(call, call.params.claimId, call.caller),
  );
  serve(app, api, operations.listDocuments, (call) =>
    listDocuments(call, call.params.applicationId),
  );
}

function fileIdOf(newId: (prefix: string) => string): FileId {
  return fileIdSchema.parse(newId('F'));
}
