import { fileSchema } from '@jatkopolku/domain/file';
import { claimIdSchema } from '@jatkopolku/domain/outcome';
import { remarkSchema } from '@jatkopolku/domain/remark';
import * as z from 'zod';

import { conversationKey } from './conversation.ts';
import { SHEET_PATH, sheetKey } from './day-entry.ts';
import { address } from './file.ts';
import { claimNoticeKey } from './letter.ts';
import { nothing } from './operation.ts';
import { whole } from './problems.ts';
import { sliceOf } from './slice-of.ts';
import { named } from './subject.ts';

/** Turns of both sides, the first one first. */
const exchangeSchema = z.strictObject({
  items: z.array(
    z.strictObject({
      remark: remarkSchema,
      /** What the region calls who took the turn; null for somebody it has no name of. */
      byName: z.string().nullable(),
      files: z.array(
        z.strictObject({
          file: fileSchema,
          /** Null for who reads the words, and does not look at what shows them. */
          address: z.strictObject(address).nullable(),
        }),
      ),
    }),
  ),
});

export const remarkOperations = sliceOf('remark', {
  listSheetRemarks: {
    method: 'GET',
    path: `${SHEET_PATH}/remarks`,
    summary: 'What was asked and answered about a month sheet, in order',
    effect: 'read',
    subject: named('provider'),
    params: sheetKey,
    query: nothing,
    body: nothing,
    answer: exchangeSchema,
    problems: whole('not-found'),
  },
  listClaimRemarks: {
    method: 'GET',
    path: '/claims/{claimId}/remarks',
    summary: 'What was asked and answered about a claim, in order',
    effect: 'read',
    subject: named('claim'),
    params: z.strictObject({ claimId: claimIdSchema }),
    query: nothing,
    body: nothing,
    answer: exchangeSchema,
    problems: whole('not-found'),
  },
  listObjectionRemarks: {
    method: 'GET',
    path: '/claims/{claimId}/objections/{decisionNo}/remarks',
    summary: 'What both sides wrote of an objection, in order',
    effect: 'read',
    subject: named('claim'),
    params: claimNoticeKey,
    query: nothing,
    body: nothing,
    answer: exchangeSchema,
    problems: whole('not-found'),
  },
  listConversationRemarks: {
    method: 'GET',
    path: '/placements/{placementId}/conversations/{conversationId}/remarks',
    summary: 'What was written in a conversation about a placement, and who has read it, in order',
    effect: 'read',
    subject: named('placement'),
    params: conversationKey,
    query: nothing,
    body: nothing,
    answer: exchangeSchema,
    problems: whole('not-found'),
  },
});
