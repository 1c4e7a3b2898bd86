import { clientIdSchema } from '@jatkopolku/domain/client';
import {
  type Id,
  LINE_LENGTH,
  MAX_AMOUNT_CENTS,
  PARAGRAPH_LENGTH,
  centsSchema,
  idSchema,
  localDateSchema,
  monthSchema,
} from '@jatkopolku/kernel';
import * as z from 'zod';

import { recoveryStates } from './lifecycle.ts';

export type RecoveryId = Id<'Recovery'>;
export const recoveryIdSchema = idSchema<'Recovery'>();

const amount = centsSchema.min(0).max(MAX_AMOUNT_CENTS);
const someAmount = amount.min(1);

/** Who did something, by the name that they had then, and on which business day. */
const mark = {
  by: z.string(),
  name: z.string().max(LINE_LENGTH),
  on: localDateSchema,
};
const text = z.string().max(PARAGRAPH_LENGTH);

/** So many amounts come back of one recovery: a year of weekly ones. */
export const MAX_CREDITS = 60;

/** What lowers what a client has too much: money that came back, or a decision not to ask for it. */
export const creditSchema = z.strictObject({
  kind: z.enum(['repaid', 'waived']),
  amountCents: someAmount,
  ...mark,
  /** The batch whose balances have it; null while none does: each is in the balances of one batch. */
  batchNo: z.int().min(1).nullable(),
});
export type Credit = z.infer<typeof creditSchema>;

/** What is recovered from a client to whom too much was paid: noticed, heard, decided by a second person. */
export const recoverySchema = z.strictObject({
  recoveryId: recoveryIdSchema,
  clientId: clientIdSchema,
  /** The version of the client's record by which the notice is written. */
  clientVersion: z.int().min(1),
  /** The months that it is of. */
  months: z.array(monthSchema).min(1),
  /** What the notice names: never more than was open then. */
  amountCents: someAmount,
  /** What may come back in all: what the notice names, and after the decision what was decided. */
  dueCents: amount,
  /** Why it was too much. */
  reason: text.min(1),
  opening: z.strictObject(mark),
  /** The last day of the hearing. */
  hearBy: localDateSchema,
  /** What the client said; empty where nothing came in time. */
  hearing: z.strictObject({ ...mark, said: text }).nullable(),
  decision: z
    .strictObject({
      ...mark,
      reason: text.min(1),
      /** What was left to decide on that day. */
      leftCents: someAmount,
      recoverCents: amount,
      waivedCents: amount,
      payBy: localDateSchema,
      /** The client's record and the settings of payments, by whose versions the letter is written. */
      clientVersion: z.int().min(1),
      settingsVersion: z.int().min(1),
    })
    .nullable(),
  credits: z.array(creditSchema).max(MAX_CREDITS),
  /** Who closed or withdrew it, and why it was withdrawn. */
  ending: z.strictObject({ ...mark, reason: z.string().max(LINE_LENGTH) }).nullable(),
  state: z.enum(recoveryStates),
});
export type Recovery = z.infer<typeof recoverySchema>;
