import { operations } from '@jatkopolku/contracts';
import type { FileRecord } from '@jatkopolku/domain/file';
import type { EvidenceKind } from '@jatkopolku/domain/framework';
import { areHoursInOrder, isEndInOrder, pathAgreementSchema } from '@jatkopolku/domain/outcome';
import { parseBusinessId, parseLocalDate } from '@jatkopolku/kernel';

import { writtenHours } from '../../i18n/written.ts';
import { kindsOf } from './evidence-kind.ts';
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
  readonly contractType: string;
  readonly pathEndsOn: string;
  /** Hours, as they are written. */
  readonly weeklyHours: string;
  readonly evidence: readonly Attached[];
  /** What was chosen that files show, by their ids. */
  readonly kinds: Readonly<Record<string, string>>;
  /** To what was asked when the claim was returned; empty for a new one. */
  readonly answer: string;
}

export const emptyClaim: ClaimDraft = {
  placementId: '',
  pathType: '',
  pathStartsOn: '',
  counterpartName: '',
  counterpartBusinessId: '',
  contractType: '',
  pathEndsOn: '',
  weeklyHours: '',
  evidence: [],
  kinds: {},
  answer: '',
};

/** What of a draft the claim itself is made of. */
type ClaimField = Exclude<keyof ClaimDraft, 'answer' | 'kinds'>;

/** The draft by the API's own schema and the kernel's own rule: what to send, or which fields are wrong. */
export function readClaim(
  draft: ClaimDraft,
  required: readonly EvidenceKind[] = [],
): {
  readonly claim: NewClaim | undefined;
  readonly wrong: readonly ClaimField[];
} {
  const { answer: _said, kinds: _kinds, ...claim } = draft;
  const agreed = agreementIn(draft);
  const read = operations.fileClaim.body.safeParse({
    ...claim,
    ...agreed,
    evidence: evidenceIn(draft, required),
  });
  const unread = read.success ? [] : read.error.issues.map(({ path }) => path[0] as ClaimField);
  const slips = isBusinessId(draft) ? [] : ['counterpartBusinessId' as const];
  const wrong = [...new Set([...unread, ...slips, ...agreementSlips(draft)])];
  return { claim: read.success && wrong.length === 0 ? read.data : undefined, wrong };
}

/** The files with what they show. */
function evidenceIn({ evidence, kinds }: ClaimDraft, required: readonly EvidenceKind[]) {
  const shown = kindsOf(evidence, kinds, required);
  return evidence.map(({ fileId }, at) => ({ fileId, kind: shown[at] }));
}

/** What was agreed of the path, without what is not asked for its kind of contract. */
function agreementIn({ contractType, pathEndsOn, weeklyHours }: ClaimDraft) {
  const hasEnd = contractType !== 'until-further-notice' && pathEndsOn !== '';
  const hasHours = contractType !== 'none' && weeklyHours.trim() !== '';
  return {
    contractType,
    pathEndsOn: hasEnd ? pathEndsOn : null,
    weeklyHours: hasHours ? writtenHours(weeklyHours) : null,
  };
}

/** What was agreed that cannot be so, by the rules that the API goes by. */
function agreementSlips(draft: ClaimDraft): ClaimField[] {
  const read = pathAgreementSchema.safeParse(agreementIn(draft));
  const startsOn = parseLocalDate(draft.pathStartsOn);
  if (!read.success || read.data.contractType === null) return [];
  return [
    ...(startsOn && !isEndInOrder(read.data, startsOn) ? (['pathEndsOn'] as const) : []),
    ...(areHoursInOrder(read.data) ? [] : (['weeklyHours'] as const)),
  ];
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
export function pathOf(draft: ClaimDraft, looked: LookedAt = {}): WrittenPath | undefined {
  const { placementId, pathType, pathStartsOn, counterpartBusinessId } = draft;
  const { claimId, isCompany, required = [] } = looked;
  const { contractType, pathEndsOn, weeklyHours } = agreementIn(draft);
  const fields = {
    pathType,
    pathStartsOn,
    counterpartBusinessId: counterpartBusinessId.trim(),
    contractType,
    pathEndsOn: pathEndsOn ?? '',
    weeklyHours: weeklyHours ?? '',
    evidenceKinds: kindsOf(draft.evidence, draft.kinds, required).join(','),
    isCompany: String(isCompany ?? ''),
  };
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

/** What is known beside the draft. */
export interface LookedAt {
  /** The claim that is amended. */
  readonly claimId?: string | undefined;
  /** What the register says of the counterpart. */
  readonly isCompany?: boolean | null | undefined;
  /** What evidence the terms ask for. */
  readonly required?: readonly EvidenceKind[];
}
