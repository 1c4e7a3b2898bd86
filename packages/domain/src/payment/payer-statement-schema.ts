import { type ClientSecrets, type Client, clientIdSchema } from '@jatkopolku/domain/client';
import { amountSchema, runSchema } from '@jatkopolku/domain/settlement';
import { localDateSchema } from '@jatkopolku/kernel';
import * as z from 'zod';

/** What a run booked of one payer: clients' expense compensation (1290/2002 ch. 10 §6.2), which the payer pays. */
const payerShareSchema = z.strictObject({
  /** Counts the payers of the run, in the order of their codes: no address bears what somebody wrote. */
  payerNo: z.int().min(1),
  /** `kela`, or an unemployment fund, `fund-<name>`. */
  payer: z.string(),
  ...amountSchema.shape,
});

/** The same with how many clients it is of, and without them. */
const payerTotalSchema = payerShareSchema.extend({ clients: z.int().min(1) });

/** What a run booked of payers: their statements, once another person has released it. */
export const payerRunSchema = runSchema.pick({ runNo: true, type: true }).extend({
  /** Null while the run waits, and no payer gets a statement of it. */
  releasedOn: localDateSchema.nullable(),
  payers: z.array(payerTotalSchema),
});
export type PayerRun = z.infer<typeof payerRunSchema>;

/** Days of a client that the payer pays; below zero for what a correction takes back. */
const payerClientSchema = z.strictObject({ clientId: clientIdSchema, ...amountSchema.shape });
export type PayerClient = z.infer<typeof payerClientSchema>;

export const payerStatementSchema = payerShareSchema.extend({
  /** In the order of their ids. */
  clients: z.array(payerClientSchema).min(1),
});
/** What a payer pays by one run of a month, client by client. A correction is a statement of its own: the difference. */
export type PayerStatement = z.infer<typeof payerStatementSchema>;

/** A client as the payer finds the person. */
export interface NamedPayerClient
  extends
    PayerClient,
    Pick<Client, 'firstName' | 'lastName'>,
    Pick<ClientSecrets, 'personalIdentityCode'> {}
