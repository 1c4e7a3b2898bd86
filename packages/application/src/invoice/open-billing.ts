import type { Agreement } from '@jatkopolku/domain/agreement';
import type { InvoiceSettings } from '@jatkopolku/domain/invoice';
import type { PaymentSettings } from '@jatkopolku/domain/payment';
import { type Account, type Provider, accountInForce } from '@jatkopolku/domain/provider';
import { type OwnLine, type Run, type Statement, isOwnLine } from '@jatkopolku/domain/settlement';
import type { Month } from '@jatkopolku/kernel';

import { listOfProvider } from '../list-of-provider.ts';
import { readPaymentSettings } from '../payment/payment-settings.ts';
import type { Records, Versioned } from '../records.ts';
import { loadBooked } from '../settlement/load-booked.ts';
import { readInvoiceSettings } from './invoice-settings.ts';

/** What a run booked of a provider that can be billed. */
export interface BilledRun {
  readonly run: Run;
  readonly lines: readonly OwnLine[];
}

/** A month's runs, by whose terms they are billed. */
export interface Billing {
  readonly month: Month;
  readonly settings: InvoiceSettings | undefined;
  /** Who pays. */
  readonly payer: PaymentSettings | undefined;
  readonly runs: readonly Run[];
  /** Each run in its order, with what it booked of the provider; runs that booked nothing of it are left out. */
  readonly billedOf: (providerId: Provider['providerId']) => readonly BilledRun[];
}

export async function openBilling(records: Records, month: Month): Promise<Billing> {
  const [{ runs, counted }, settings, payer] = await Promise.all([
    loadBooked(records, month),
    readInvoiceSettings(records),
    readPaymentSettings({ records }),
  ]);
  const byProvider = Map.groupBy(counted, (statement) => statement.providerId);
  return {
    month,
    settings: settings?.record,
    payer: payer?.record,
    runs,
    billedOf: (providerId) => billedRuns(runs, byProvider.get(providerId) ?? []),
  };
}

function billedRuns(runs: readonly Run[], statements: readonly Statement[]): BilledRun[] {
  return runs
    .map((run) => ({
      run,
      lines: statements
        .filter(({ runNo }) => runNo === run.runNo)
        .flatMap(({ lines }) => lines)
        .filter(isOwnLine)
        .filter(({ amountCents }) => amountCents !== 0),
    }))
    .filter(({ lines }) => lines.length > 0);
}

/** Who bills, where it is paid, and by which prices. */
export interface Biller {
  readonly provider: Provider;
  /** The account in force; undefined while none is confirmed. */
  readonly account: Versioned<Account> | undefined;
  readonly agreements: ReadonlyMap<Agreement['agreementId'], Agreement>;
}

/** A provider as one that bills; undefined for no such provider. */
export async function openBiller(
  records: Records,
  providerId: Provider['providerId'],
): Promise<Biller | undefined> {
  const [provider, accounts, agreements] = await Promise.all([
    records.get('provider', { providerId }),
    records.list('account', { providerId }),
    listOfProvider(records, 'agreement', providerId),
  ]);
  if (!provider) return undefined;
  const inForce = accountInForce(accounts.map(({ record }) => record));
  return {
    provider: provider.record,
    account: accounts.find(({ record }) => record === inForce),
    agreements: new Map(agreements.map(({ record }) => [record.agreementId, record])),
  };
}
