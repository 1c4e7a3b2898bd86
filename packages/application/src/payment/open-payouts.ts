import { type Payout, type Transfer, referenceOf } from '@jatkopolku/contracts';
import type { PaymentBatch } from '@jatkopolku/domain/payment';
import { must, parseCreditorReference, parseReferenceNumber } from '@jatkopolku/kernel';

import { openProviderAccount } from '../provider/accounts.ts';
import { someAtOnce } from '../some-at-once.ts';
import type { PaymentDeps } from './batch-head.ts';
import { providerListIn } from './provider-lists.ts';

/** The payments of a batch to providers, each with its account as the batch names it, and the name of now. */
export async function openPayouts(deps: PaymentDeps, batch: PaymentBatch): Promise<Payout[]> {
  const { payments } = await providerListIn(deps.records, batch);
  return someAtOnce(payments, async (payment): Promise<Payout> => {
    const [provider, iban] = await Promise.all([
      deps.records.get('provider', payment),
      openProviderAccount(deps, payment),
    ]);
    const { name, businessId } = must(provider, `the provider ${payment.providerId}`).record;
    return { payment, name, businessId, iban };
  });
}

/** What the bank gets of it: the reference of the one invoice, or the numbers of all. */
export function transferTo({ payment, name, iban }: Payout): Transfer {
  const { no, amountCents, bills } = payment;
  return {
    no,
    name,
    iban,
    amountCents,
    text: bills.map(({ number }) => number).join(' '),
    reference: validReference(referenceOf(payment)),
  };
}

/** A provider writes its reference in its own system: one that does not pass is no reference, and the numbers say it. */
function validReference(written: string | null): string | undefined {
  const text = written?.replaceAll(/\s/g, '').toUpperCase() ?? '';
  return parseReferenceNumber(text) ?? parseCreditorReference(text);
}
