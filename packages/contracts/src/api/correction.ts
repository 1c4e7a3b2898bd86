import { MAX_BONUS_CENTS } from '@jatkopolku/domain/framework';
import { correctionSchema } from '@jatkopolku/domain/outcome';
import { centsSchema } from '@jatkopolku/kernel';

import { acting } from './claim-shapes.ts';
import { paragraph } from './fields.ts';
import { type Operation, changing } from './operation.ts';
import { whole } from './problems.ts';

/** Corrections of what was approved of a claim. */
export const correctionOperations = {
  proposeCorrection: changing(
    '/claims/{claimId}/correction',
    'The approver proposes another amount for an approved part, or to take it back',
    {
      ...acting,
      body: correctionSchema
        .pick({ partNo: true })
        .extend({ amountCents: centsSchema.min(0).max(MAX_BONUS_CENTS), reason: paragraph }),
      problems: {
        ...whole('not-in-this-state', 'correction-waits'),
        'no-such-part': '/partNo',
        'amount-same': '/amountCents',
        'amount-above-claimed': '/amountCents',
        'amount-outside-bounds': '/amountCents',
        'reason-missing': '/reason',
      },
    },
  ),
  confirmCorrection: changing(
    '/claims/{claimId}/correction-confirmation',
    'A second approver confirms a correction: the part is voided, and another takes its place',
    {
      ...acting,
      problems: whole(
        'not-in-this-state',
        'no-correction',
        'own-work',
        'no-such-part',
        'amount-same',
        'amount-above-claimed',
        'amount-outside-bounds',
      ),
    },
  ),
  dropCorrection: changing(
    '/claims/{claimId}/correction-drop',
    'The approver drops a correction: what was approved stays',
    { ...acting, problems: whole('no-correction') },
  ),
} as const satisfies Record<string, Operation>;
