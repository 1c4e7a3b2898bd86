import type { PaymentSettings } from '@jatkopolku/domain/payment';
import { type Iban, type Problem, parseBusinessId, readIban } from '@jatkopolku/kernel';

import { type Expected, changeRecord } from '../change-record.ts';
import { type Saved, createRecord } from '../create-record.ts';
import type { Versioned } from '../records.ts';
import { allow, refuse } from '../refuse.ts';
import type { PaymentDeps } from './batch-head.ts';

const key = { settingsId: 'payments' } as const;

/** By what the region pays; undefined while nobody has set it. */
export function readPaymentSettings({
  records,
}: Pick<PaymentDeps, 'records'>): Promise<Versioned<PaymentSettings> | undefined> {
  return records.get('paymentSettings', key);
}

/** What is asked for: the account may stay as it is. */
export interface AskedPaymentSettings extends Omit<
  PaymentSettings,
  'settingsId' | 'sealed' | 'ibanMark' | 'ending'
> {
  /** As it is written; null leaves the account as it is. */
  readonly iban: string | null;
}

type ExpectedSettings = Omit<Expected<never>, 'key'>;

/**
 * Sets by what the region pays from the next batch on, over the version that was seen: 0 for the first.
 * @returns `invalid-iban` for one that does not pass, and where none was set before and none is given;
 *   `invalid-business-id`.
 */
export async function changePaymentSettings(
  deps: PaymentDeps,
  { version, actor }: ExpectedSettings,
  { iban: written, ...asked }: AskedPaymentSettings,
): Saved<PaymentSettings> {
  const { records, vault } = deps;
  const iban = written === null ? null : readIban(written);
  const problems: Problem[] = [];
  if (iban === undefined) problems.push({ code: 'invalid-iban', at: '/iban' });
  if (!parseBusinessId(asked.businessId)) {
    problems.push({ code: 'invalid-business-id', at: '/businessId' });
  }
  if (problems.length > 0) return refuse(...problems);
  const account = iban && (await sealed(vault, iban));
  if (version > 0) {
    return changeRecord(records, {
      kind: 'paymentSettings',
      key,
      version,
      actor,
      edit: (before) => allow({ ...before, ...asked, ...account }, []),
    });
  }
  if (!account) return refuse({ code: 'invalid-iban', at: '/iban' });
  const record = { ...key, ...asked, ...account };
  return createRecord(records, {
    kind: 'paymentSettings',
    record,
    actor,
    taken: 'changed-meanwhile',
  });
}

async function sealed(vault: PaymentDeps['vault'], iban: Iban) {
  return {
    sealed: await vault.sealOwnAccount(iban),
    ibanMark: await vault.mark('iban', iban),
    ending: iban.slice(-4),
  };
}
