import { claimIdSchema, claimSchema } from '@jatkopolku/domain/outcome';
import { placementIdSchema } from '@jatkopolku/domain/placement';
import * as z from 'zod';

import { nothing } from './operation.ts';
import { whole } from './problems.ts';
import { sliceOf } from './slice-of.ts';
import { named } from './subject.ts';

const decisionNo = z
  .string()
  .regex(/^[1-9]\d?$/)
  .transform(Number);

/** A decision on a claim, by the claim and which of its decisions it is. */
export const claimNoticeKey = z.strictObject({
  claimId: claimIdSchema,
  decisionNo,
});

/** Letters that are printed from what their notices keep. */
export const letterOperations = sliceOf('letter', {
  readClaimLetter: {
    method: 'GET',
    path: '/claims/{claimId}/notices/{decisionNo}/document',
    summary: 'The decision on a claim as a PDF in the provider’s language; always the same bytes',
    effect: 'read',
    subject: named('claim'),
    params: claimNoticeKey,
    query: nothing,
    body: nothing,
    answer: z.strictObject({
      /** The letter names the client by this code alone. */
      clientId: claimSchema.shape.clientId,
      name: z.string(),
      mediaType: z.literal('application/pdf'),
      base64: z.base64(),
    }),
    problems: whole('not-found', 'no-letter'),
  },
  readPlacementLetter: {
    method: 'GET',
    path: '/placements/{placementId}/decisions/{decisionNo}/document',
    summary:
      'The decision on a placement as a PDF in the client’s language; always the same bytes. That of a client with a protected address is for those who are named for the client',
    effect: 'read',
    subject: named('placement'),
    params: z.strictObject({ placementId: placementIdSchema, decisionNo }),
    query: nothing,
    body: nothing,
    answer: z.strictObject({
      clientId: claimSchema.shape.clientId,
      name: z.string(),
      mediaType: z.literal('application/pdf'),
      base64: z.base64(),
    }),
    problems: whole('not-found', 'not-named-for-client'),
  },
});
