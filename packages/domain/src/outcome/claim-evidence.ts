import { fileIdSchema } from '@jatkopolku/domain/file';
import {
  type EvidenceKind,
  type Milestone,
  type RequiredEvidence,
  evidenceKindSchema,
} from '@jatkopolku/domain/framework';
import * as z from 'zod';

/** So many files come at a time, and so many a claim has in all. */
export const MAX_EVIDENCE = 10;
export const MAX_CLAIM_FILES = 40;

/** A file that shows the path, and what it shows. */
export const evidenceFileSchema = z.strictObject({
  fileId: fileIdSchema,
  kind: evidenceKindSchema,
});
export type EvidenceFile = z.infer<typeof evidenceFileSchema>;

/** The files that show the path, each once. */
export const evidenceSchema = z
  .array(evidenceFileSchema)
  .max(MAX_CLAIM_FILES)
  .refine(
    (files) => new Set(files.map(({ fileId }) => fileId)).size === files.length,
    'each file once',
  );

/** The kinds of evidence that the terms ask for and the claim does not carry. */
export function missingEvidence(
  required: RequiredEvidence,
  milestone: Milestone,
  carried: readonly EvidenceKind[],
): EvidenceKind[] {
  return required[milestone].filter((kind) => !carried.includes(kind));
}
