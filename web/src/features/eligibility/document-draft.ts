import { type Operations, operations } from '@jatkopolku/contracts';

import { readBy } from '../../form/reading.ts';
import type { Attached } from '../outcome/claim-draft.ts';

/** A document of the contractor's liability as it is being taken; it may have been only seen. */
interface DocumentDraft {
  readonly type: string;
  readonly issuedOn: string;
  readonly evidence: readonly Attached[];
}

export const emptyDocument: DocumentDraft = { type: '', issuedOn: '', evidence: [] };

export function readDocument(draft: DocumentDraft) {
  const { type, issuedOn, evidence } = draft;
  const body = { type, issuedOn, fileId: evidence[0]?.fileId ?? null };
  return readBy<DocumentDraft, Operations['takeDocument']>(operations.takeDocument, body);
}
