import { returnCategories, sheetSchema } from '@jatkopolku/domain/attendance';
import { fileIdSchema } from '@jatkopolku/domain/file';
import { MAX_CLAIM_FILES, claimIdSchema, decisionCategories } from '@jatkopolku/domain/outcome';
import { PARAGRAPH_LENGTH, localDateSchema } from '@jatkopolku/kernel';
import * as z from 'zod';

/** What a remark is about: a month sheet, by its placement and month, a claim, an objection to a decision on one, or a conversation. */
export const subjectSchema = z.string().regex(/^(sheet|claim|objection|conversation) .+$/);

export const MAX_ANSWER_LETTERS = 1_000;

/** Each kind of reason of sheets and claims once. */
const categories = [...new Set([...returnCategories, ...decisionCategories])] as const;

const { providerId, clientId } = sheetSchema.shape;

/**
 * What was asked, or answered, about a sheet or a claim that came back, or an objection: the exchange of both
 * sides, each turn a record of its own that nothing overwrites.
 */
export const remarkSchema = z.strictObject({
  subject: subjectSchema,
  /** Its place in the exchange: 1 is the first. */
  number: z.int().min(1).max(9_999),
  providerId,
  clientId,
  /** Null for a remark about a sheet or in a conversation. */
  claimId: claimIdSchema.nullable(),
  by: z.string(),
  /** The business day. */
  on: localDateSchema,
  event: z.enum([
    'returned',
    'answered',
    'corrected',
    'objected',
    'asked',
    'upheld',
    'dismissed',
    'withdrawn',
    'county-wrote',
    'provider-wrote',
    'read',
    'closed',
  ]),
  /** What kind of reason; null for an answer. */
  category: z.enum(categories).nullable(),
  /** Empty where it came again without words. */
  text: z.string().max(PARAGRAPH_LENGTH),
  /** What came with an answer. */
  fileIds: z.array(fileIdSchema).max(MAX_CLAIM_FILES),
});
export type Remark = z.infer<typeof remarkSchema>;

/** What a provider answers when it sends again what came back. */
export const answerSchema = remarkSchema
  .pick({ fileIds: true })
  .extend({ text: z.string().trim().max(MAX_ANSWER_LETTERS) });
export type Answer = z.infer<typeof answerSchema>;

export const noAnswer: Answer = { text: '', fileIds: [] };
