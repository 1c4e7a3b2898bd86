import { recoverySchema } from '@jatkopolku/domain/recovery';
import { MAX_AMOUNT_CENTS, centsSchema, localDateSchema } from '@jatkopolku/kernel';
import * as z from 'zod';

import { line, paragraph, printedParagraph } from './fields.ts';
import { changing, creating, nothing, reading, versioned } from './operation.ts';
import { whole } from './problems.ts';
import { sliceOf } from './slice-of.ts';

const RECOVERY_PATH = '/recoveries/{recoveryId}';

const recoveryKey = recoverySchema.pick({ recoveryId: true });
const amount = centsSchema.min(0).max(MAX_AMOUNT_CENTS);
const grounds = printedParagraph.min(1);

/** What is left of it now: less than what was noticed or decided, where something was set off or came back. */
const leftCents = amount;

const acting = {
  method: 'POST',
  subject: 'region',
  params: recoveryKey,
  schema: recoverySchema,
} as const;
const moves = whole('not-in-this-state', 'changed-meanwhile');

/** What is recovered from clients to whom too much was paid. */
export const recoveryOperations = sliceOf('recovery', {
  listRecoveries: {
    method: 'GET',
    path: '/recoveries',
    summary:
      'Recoveries, the latest first, and clients who have too much and whom none is under way from; amounts in cents',
    effect: 'read',
    subject: 'region',
    params: nothing,
    query: nothing,
    body: nothing,
    answer: z.strictObject({
      items: z.array(versioned(recoverySchema).extend({ leftCents })),
      recoverable: z.array(
        recoverySchema.pick({ clientId: true, months: true }).extend({ openCents: amount }),
      ),
    }),
    problems: {},
  },
  readRecovery: (() => {
    const read = reading(RECOVERY_PATH, 'A recovery, with what is left of it now', {
      kind: 'recovery',
      subject: 'region',
      params: recoveryKey,
      schema: recoverySchema,
    });
    return { ...read, answer: read.answer.extend({ leftCents }) };
  })(),
  openRecovery: creating(
    '/recoveries',
    'Finance begins to recover what a client has too much: the client gets the notice of it, and is heard',
    {
      subject: 'region',
      body: recoverySchema
        .pick({ clientId: true })
        .extend({ amountCents: amount.min(1), reason: grounds }),
      schema: recoverySchema,
      location: RECOVERY_PATH,
      problems: {
        ...whole('not-found', 'recovery-underway', 'nothing-to-recover', 'changed-meanwhile'),
        'recovery-above-open': '/amountCents',
      },
    },
  ),
  hearRecovery: changing(
    `${RECOVERY_PATH}/hearing`,
    'Finance writes down what the client said, or with nothing that nothing came in time',
    {
      ...acting,
      body: z.strictObject({ said: paragraph.default('') }),
      problems: { ...moves, 'hearing-open': '/said' },
    },
  ),
  decideRecovery: changing(
    `${RECOVERY_PATH}/decision`,
    'Another person of finance decides how much of what is left the client pays back; the rest is waived',
    {
      ...acting,
      body: z.strictObject({
        /** What was left when the decider looked. */
        leftCents,
        recoverCents: amount,
        reason: grounds,
      }),
      problems: {
        ...moves,
        ...whole('own-work', 'nothing-to-recover', 'left-changed', 'payments-not-set'),
        'recovery-above-open': '/recoverCents',
      },
    },
  ),
  noteRepayment: changing(
    `${RECOVERY_PATH}/repayments`,
    'Finance writes down what came back, and on which day; the next batch has it in the client’s balance',
    {
      ...acting,
      body: z.strictObject({ amountCents: amount.min(1), on: localDateSchema }),
      problems: {
        ...moves,
        'repayment-above-due': '/amountCents',
        'repayment-day': '/on',
        ...whole('repayments-full'),
      },
    },
  ),
  closeRecovery: changing(
    `${RECOVERY_PATH}/closing`,
    'Finance closes a recovery of which nothing is left: it came back, or was set against what came',
    { ...acting, body: nothing, problems: { ...moves, ...whole('recovery-left') } },
  ),
  withdrawRecovery: changing(
    `${RECOVERY_PATH}/withdrawal`,
    'Finance takes a recovery back before it is decided; what is open is set against what comes',
    { ...acting, body: z.strictObject({ reason: line }), problems: moves },
  ),
  readRecoveryLetter: {
    method: 'GET',
    path: `${RECOVERY_PATH}/letters/{letter}/document`,
    summary:
      'The notice of a recovery, or the decision on it, as a PDF in the client’s language; always the same bytes',
    effect: 'read',
    subject: 'region',
    params: recoveryKey.extend({ letter: z.enum(['notice', 'decision']) }),
    query: nothing,
    body: nothing,
    answer: z.strictObject({
      clientId: recoverySchema.shape.clientId,
      name: z.string(),
      mediaType: z.literal('application/pdf'),
      base64: z.base64(),
    }),
    problems: whole('not-found', 'no-letter'),
  },
});
