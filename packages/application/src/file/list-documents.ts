import type { ApplicationId } from '@jatkopolku/domain/admission';
import { type Result, success } from '@jatkopolku/kernel';

import { type Refusal, refuse } from '../refuse.ts';
import { type ShownFile, shownFiles } from './list-evidence.ts';
import type { FileDeps } from './offer-file.ts';

/** The documents of an application, for those who may read the application. */
export async function listDocuments(
  deps: FileDeps,
  applicationId: ApplicationId,
): Promise<Result<{ items: ShownFile[] }, Refusal>> {
  const application = await deps.records.get('application', { applicationId });
  if (!application) return refuse('not-found');
  return success({ items: await shownFiles(deps, application.record.documents) });
}
