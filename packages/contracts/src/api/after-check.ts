import {
  afterCheckSchema,
  checkBases,
  claimCheckCodes,
  claimIdSchema,
} from '@jatkopolku/domain/outcome';
import { businessDaySchema } from '@jatkopolku/kernel';
import * as z from 'zod';

import { acting } from './claim-shapes.ts';
import { paragraph } from './fields.ts';
import { type Operation, changing, nothing } from './operation.ts';
import { whole } from './problems.ts';
import { named } from './subject.ts';

/** What today's checks would have stopped of imported claims. */
export const afterCheckOperations = {
  readAfterCheck: {
    method: 'GET',
    path: '/claims/{claimId}/after-check',
    summary:
      'What the checks of the day of its import would have stopped of an imported claim, and who looked at it; null where they stop nothing',
    effect: 'read',
    subject: named('claim'),
    params: z.strictObject({ claimId: claimIdSchema }),
    query: nothing,
    body: nothing,
    answer: z.strictObject({
      afterCheck: afterCheckSchema
        .pick({ judgedOn: true, look: true })
        .extend({
          checks: z.array(
            z.strictObject({
              code: z.enum(claimCheckCodes),
              basis: z.enum(checkBases),
              /** Since when what it rests on is in force. */
              from: businessDaySchema,
            }),
          ),
          /** What the region calls who looked; null while nobody has, or for somebody it has no name of. */
          byName: z.string().nullable(),
        })
        .nullable(),
    }),
    problems: whole('not-found'),
  },
  closeAfterCheck: changing(
    '/claims/{claimId}/after-check-look',
    'An approver has looked at what the checks would have stopped of an imported claim, and says what they found; its decision and amounts stay',
    {
      ...acting,
      body: z.strictObject({ note: paragraph }),
      problems: { ...whole('no-after-check', 'own-work'), 'finding-missing': '/note' },
    },
  ),
} as const satisfies Record<string, Operation>;
