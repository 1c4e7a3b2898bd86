import { type InvoiceSettings, noInvoiceSettings } from '@jatkopolku/domain/invoice';
import { eInvoiceAddressKind } from '@jatkopolku/domain/provider';

import { type Expected, changeRecord } from '../change-record.ts';
import { type Saved, createRecord } from '../create-record.ts';
import type { Records, Versioned } from '../records.ts';
import { refuse } from '../refuse.ts';

const key = { settingsId: 'invoices' } as const;

/** What the region has agreed of invoices; undefined while nobody has set it. */
export function readInvoiceSettings(
  records: Records,
): Promise<Versioned<InvoiceSettings> | undefined> {
  return records.get('invoiceSettings', key);
}

type ExpectedSettings = Omit<Expected<never>, 'key'>;
type AskedSettings = Omit<InvoiceSettings, 'settingsId'>;

/**
 * Finance sets what holds of the invoices that are sent from now on, over the version that was seen: 0 for the
 * first. What was sent stays as it is.
 * @returns `invalid-e-invoice-address`; `unknown-provider` for one of those whose sale bears VAT.
 */
export async function changeInvoiceSettings(
  records: Records,
  { version, actor }: ExpectedSettings,
  asked: AskedSettings,
): Saved<InvoiceSettings> {
  const { buyerAddress, taxed } = asked;
  if (buyerAddress !== null && !eInvoiceAddressKind(buyerAddress)) {
    return refuse({ code: 'invalid-e-invoice-address', at: '/buyerAddress' });
  }
  const known = await records.getMany(
    'provider',
    taxed.map((providerId) => ({ providerId })),
  );
  if (known.length < new Set(taxed).size) {
    return refuse({ code: 'unknown-provider', at: '/taxed' });
  }
  const record = { ...key, ...asked, taxed: [...new Set(taxed)].toSorted() };
  if (version === 0) {
    const taken = 'changed-meanwhile';
    return createRecord(records, { kind: 'invoiceSettings', record, actor, taken });
  }
  const edit = () => ({ ok: true, value: record }) as const;
  return changeRecord(records, { kind: 'invoiceSettings', key, version, actor, edit });
}

/** As they are, or as those of a region that has set none. */
export async function shownInvoiceSettings(records: Records) {
  const known = await readInvoiceSettings(records);
  if (!known) return { record: noInvoiceSettings, version: 0 };
  const { settingsId: _, ...record } = known.record;
  return { record, version: known.version };
}
