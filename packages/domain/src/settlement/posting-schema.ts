import { agreementIdSchema } from '@jatkopolku/domain/agreement';
import { commitmentIdSchema } from '@jatkopolku/domain/commitment';
import { claimIdSchema } from '@jatkopolku/domain/outcome';
import { centsSchema } from '@jatkopolku/kernel';
import * as z from 'zod';

/**
 * The accounts of the ledger, and where each belongs. The journal is the region's own money. What Kela and
 * the funds pay clients is in memorandum accounts: reported, never in the journal, a commitment or a payment. What
 * batches move on after the journal, the county's accounting has from its bank statement or its ERP.
 */
export const ledgerAccounts = {
  /** What the region pays clients for their days (189/2001 §18.1). */
  'activity-allowances': 'journal',
  /** Clients' travel (189/2001 §18.2). */
  'travel-costs': 'journal',
  /** Providers' day prices. */
  'provider-fees': 'journal',
  'outcome-bonuses': 'journal',
  /** Owed to clients. */
  'client-payables': 'journal',
  /** Owed to the provider of the statement. */
  'provider-payables': 'journal',
  /** What the State owes the organiser for attended days (189/2001 §24). */
  'state-receivables': 'journal',
  'state-compensation': 'journal',
  /** Expense compensation that Kela and the funds pay (1290/2002 ch. 10 §6.2), and its other side. */
  'paid-by-payers': 'memorandum',
  'payers-shares': 'memorandum',
  /** What providers' fees and bonuses draw on the money that is set aside for them, and its other side. */
  'commitments-drawn': 'memorandum',
  'commitments-set-aside': 'memorandum',
  /** VAT that providers billed, which no run books. */
  'input-vat': 'payments',
  /** Between a payment that went out and the word of who pays: nothing is left on it once all is answered. */
  'payment-clearing': 'payments',
  /** What was paid. */
  'bank-account': 'payments',
} as const satisfies Readonly<Record<string, 'journal' | 'memorandum' | 'payments'>>;
export type LedgerAccount = keyof typeof ledgerAccounts;

export const ledgerAccountSchema = z.enum(
  Object.keys(ledgerAccounts) as [LedgerAccount, ...LedgerAccount[]],
);

/** An amount on an account: debit above zero, credit below. The postings of a statement sum to zero. */
export const postingSchema = z.strictObject({
  account: ledgerAccountSchema,
  /** Of a provider's fee, and of a draw on a commitment. */
  agreementId: agreementIdSchema.optional(),
  /** Of a bonus. */
  claimId: claimIdSchema.optional(),
  /** Of a client's compensation. */
  payer: z.string().optional(),
  /** Of a draw on it. */
  commitmentId: commitmentIdSchema.optional(),
  amountCents: centsSchema,
});
export type Posting = z.infer<typeof postingSchema>;
