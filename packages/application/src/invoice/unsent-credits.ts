import type { ProviderInvoice } from '@jatkopolku/domain/invoice';
import { type Run, isReleased } from '@jatkopolku/domain/settlement';
import { type Month, sumCents } from '@jatkopolku/kernel';

import { billName } from '../payment/follow-batches.ts';
import type { Records, Versioned } from '../records.ts';
import { someAtOnce } from '../some-at-once.ts';
import { draftInvoice } from './draft-invoice.ts';
import { openBiller, openBilling } from './open-billing.ts';
import { type InvoiceName, matchedInvoice } from './send-invoice.ts';

/** So many runs that are not reconciled are looked at: some years of them. */
const MAX_RUNS = 500;

/** A credit note of a released run before somebody has sent it. */
export interface UnsentCredit {
  readonly record: Omit<ProviderInvoice, 'source' | 'sentBy' | 'sentByName' | 'sentAt'>;
  /** One that was not what its statement comes to: it is replaced. */
  readonly before: Versioned<ProviderInvoice> | undefined;
}

/**
 * What released runs took back from providers who have not sent a credit note that matches, and what came to nothing:
 * what they owe is set against what comes, whether they send it or not.
 */
export async function unsentCredits(records: Records): Promise<UnsentCredit[]> {
  const [released, paying] = await Promise.all([
    records.waiting('run', 'released', MAX_RUNS),
    records.waiting('run', 'paying', MAX_RUNS),
  ]);
  const months = new Set([...released, ...paying].map(({ record }) => record.month));
  const credits = await someAtOnce([...months], (month) => creditsOf(records, month));
  return credits.flat();
}

async function creditsOf(records: Records, month: Month): Promise<UnsentCredit[]> {
  const [billing, stored] = await Promise.all([
    openBilling(records, month),
    records.listWithin('invoice', { month }),
  ]);
  const sent = new Map(stored.map((one) => [billName(one.record), one]));
  const names = billing.runs
    .filter(({ state }) => isReleased[state])
    .flatMap((run) => namesOf(run))
    .filter((name) => sent.get(billName(name))?.record.state !== 'matched')
    .filter((name) => takesBack(billing, name));
  const credits = await someAtOnce(names, async (name) => {
    const biller = await openBiller(records, name.providerId);
    if (!biller) return [];
    const drafted = draftInvoice(billing, biller, name.runNo);
    return drafted.ok
      ? [{ record: matchedInvoice(name, drafted.value, biller), before: sent.get(billName(name)) }]
      : [];
  });
  return credits.flat();
}

function namesOf({ month, runNo, statements }: Run): InvoiceName[] {
  const providers = new Set(statements.map(({ providerId }) => providerId));
  return [...providers].map((providerId) => ({ providerId, month, runNo }));
}

function takesBack(
  { billedOf }: Awaited<ReturnType<typeof openBilling>>,
  { providerId, runNo }: InvoiceName,
): boolean {
  const lines = billedOf(providerId)
    .filter(({ run }) => run.runNo === runNo)
    .flatMap((one) => one.lines);
  return lines.length > 0 && sumCents(lines.map(({ amountCents }) => amountCents)) <= 0;
}
