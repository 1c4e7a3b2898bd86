import { type Problem, type ProblemCode, type Result, refusal, success } from '@jatkopolku/kernel';

import type { Looked } from './content/look-into.ts';
import {
  type FileOffer,
  type FileRefusalReason,
  MAX_FILE_BYTES,
  type MediaType,
  fileNameSchema,
  fileOfferSchema,
  mediaTypes,
  sha256Schema,
} from './schema.ts';

/** What somebody says of a file, before it is known to be right. */
export interface FileDraft {
  readonly name: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
  readonly sha256: string;
}

/** What the bytes themselves say. */
export interface FileContent extends Looked {
  readonly sizeBytes: number;
  readonly sha256: string;
}

/** Why a file is not taken as it is, so that it can be mended. */
export interface ContentProblem extends Problem {
  readonly code: FileRefusalReason;
}

/** How names of each type end, so that the name opens in the program that the content is for. */
export const extensions: Readonly<Record<MediaType, readonly string[]>> = {
  'application/pdf': ['.pdf'],
  'image/jpeg': ['.jpg', '.jpeg'],
  'image/png': ['.png'],
};

/** The offer, or everything that is wrong with it. */
export function readOffer(draft: FileDraft): Result<FileOffer, readonly ProblemCode[]> {
  const codes = [...nameProblems(draft), ...sizeProblems(draft.sizeBytes)];
  if (!sha256Schema.safeParse(draft.sha256).success) codes.push('file-hash-invalid');
  if (codes.length > 0) return refusal(codes);
  const { name, mediaType, sizeBytes, sha256 } = draft;
  return success(fileOfferSchema.parse({ name, mediaType, sizeBytes, sha256 }));
}

function nameProblems({ name, mediaType }: FileDraft): ProblemCode[] {
  const known = mediaTypes.find((type) => type === mediaType);
  const endings = known ? extensions[known] : Object.values(extensions).flat();
  const isNamed = fileNameSchema.safeParse(name).success && endings.some(endsWith(name));
  const codes: ProblemCode[] = [];
  if (!isNamed) codes.push('file-name-invalid');
  if (!known) codes.push('file-type-unsupported');
  return codes;
}

/** A name that is nothing but an ending names nothing. */
function endsWith(name: string) {
  return (ending: string) => name.length > ending.length && name.toLowerCase().endsWith(ending);
}

function sizeProblems(sizeBytes: number): ProblemCode[] {
  if (sizeBytes === 0) return ['file-blank'];
  if (!Number.isSafeInteger(sizeBytes) || sizeBytes < 1) return ['file-size-invalid'];
  return sizeBytes > MAX_FILE_BYTES ? ['file-too-large'] : [];
}

/**
 * The first thing for which content is not kept. Size before hash before type: content of another length has
 * another hash anyway, and other bytes say nothing of the file that was meant. What harms is called so,
 * whatever its type.
 */
export function contentProblem(
  offer: Omit<FileOffer, 'name'>,
  content: FileContent,
): ContentProblem | undefined {
  if (content.sizeBytes !== offer.sizeBytes) {
    const details = { expected: offer.sizeBytes, found: content.sizeBytes };
    return { code: 'file-size-mismatch', details };
  }
  if (content.sha256 !== offer.sha256) return { code: 'file-hash-mismatch' };
  const [gravest] = content.faults;
  if (content.mediaType === offer.mediaType || gravest === 'file-harmful') {
    return gravest && { code: gravest };
  }
  return { code: 'file-type-mismatch', details: { expected: offer.mediaType } };
}
