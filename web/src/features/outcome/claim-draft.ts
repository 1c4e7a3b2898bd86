import { operations } from '@jatkopolku/contracts';
import type { FileRecord } from '@jatkopolku/domain/file';
import { parseBusinessId } from '@jatkopolku/kernel';

import type { NewClaim, WrittenPath } from './queries.ts';

/** A file that was sent and checked, as the form shows it. */
export type Attached = Pick<FileRecord, 'fileId' | 'name' | 'sizeBytes'>;

/** A claim as it is being written: what is not chosen yet is empty. */
export interface ClaimDraft {
  readonly placementId: string;
  readonly pathType: string;
  readonly pathStartsOn: string;
  readonly counterpartName: string;
  readonly counterpartBusinessId: string;
  readonly evidence: readonly Attached[];
  /** To what was asked when the claim was returned; empty for a new one. */
  readonly answer: string;
}

export const emptyClaim: ClaimDraft = {
  placementId: '',
  pathType: '',
  pathStartsOn: '',
  counterpartName: '',
  counterpartBusinessId: '',
  evidence: [],
  answer: '',
};

/** What of a draft the claim itself is made of. */
type ClaimField = Exclude<keyof ClaimDraft, 'answer'>;

/** The draft by the API's own schema and the kernel's own rule: what to send, or which fields are wrong. */
export function readClaim(draft: ClaimDraft): {
  readonly claim: NewClaim | undefined;
  readonly wrong: readonly ClaimField[];
} {
  const { answer: _said, ...claim } = draft;
  const written = { ...claim, evidence: draft.evidence.map(({ fileId }) => fileId) };
  const read = operations.fileClaim.body.safeParse(written);
  const unread = read.success ? [] : read.error.issues.map(({ path }) => path[0] as ClaimField);
  const slips = isBusinessId(draft) ? [] : ['counterpartBusinessId' as const];
  const wrong = [...new Set([...unread, ...slips])];
  return { claim: read.success && wrong.length === 0 ? read.data : undefined, wrong };
}

function isBusinessId({ counterpartBusinessId }: ClaimDraft): boolean {
  return parseBusinessId(counterpartBusinessId.trim()) !== undefined;
}

const WHOLE_BUSINESS_ID = 9;

/** A business id that is written to its end and is none: shown without waiting for the form to be sent. */
export function isSlip(draft: ClaimDraft): boolean {
  return draft.counterpartBusinessId.trim().length >= WHOLE_BUSINESS_ID && !isBusinessId(draft);
}

/** What of the draft can be looked at already; undefined before there is a placement. */
export function pathOf(draft: ClaimDraft, claimId?: string): WrittenPath | undefined {
  const { placementId, pathType, pathStartsOn, counterpartBusinessId } = draft;
  const fields = { pathType, pathStartsOn, counterpartBusinessId: counterpartBusinessId.trim() };
  const schema = operations.checkClaim.query.shape;
  const filled = Object.entries(fields).filter(
    ([field, text]) =>
      text !== '' &&
      schema[field as keyof typeof fields].safeParse(text).success &&
      (field !== 'counterpartBusinessId' || isBusinessId(draft)),
  );
  if (placementId === '') return undefined;
  return { placementId, ...Object.fromEntries(filled), ...(claimId !== undefined && { claimId }) };
}
