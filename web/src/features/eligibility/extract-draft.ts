import { type Operations, operations } from '@jatkopolku/contracts';

import { readBy, withFaults } from '../../form/reading.ts';
import type { Attached } from '../outcome/claim-draft.ts';

/** What somebody writes of an extract that they have read. */
interface ExtractDraft {
  readonly register: string;
  readonly formCode: string;
  readonly issuedOn: string;
  readonly evidence: readonly Attached[];
}

/** The legal form is most often the one that the county knows already. */
export function emptyExtract(formCode = ''): ExtractDraft {
  return { register: '', formCode, issuedOn: '', evidence: [] };
}

/** One file, with what was read in it. */
export function readExtractDraft(draft: ExtractDraft) {
  const { register, formCode, issuedOn, evidence } = draft;
  const body = {
    register,
    formCode: formCode.trim(),
    issuedOn,
    fileId: evidence[0]?.fileId ?? 'none',
  };
  const read = readBy<ExtractDraft, Operations['readExtract']>(operations.readExtract, body);
  return withFaults(read, evidence.length === 1 ? [] : [['evidence', 'field-missing']]);
}
