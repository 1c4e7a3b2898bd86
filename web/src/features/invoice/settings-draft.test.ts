import { noInvoiceSettings } from '@jatkopolku/domain/invoice';
import { id } from '@jatkopolku/kernel';
import { expect, it } from 'vitest';

import { invoiceSettingsDraft, readInvoiceSettings } from './settings-draft.ts';

const settings = {
  ...noInvoiceSettings,
  buyerReference: 'KUNTOUTTAVA',
  selfBilling: true,
  taxed: [id<'Provider'>('P01')],
};

it('what is not changed is sent as it was', () => {
  expect(readInvoiceSettings(invoiceSettingsDraft(settings)).sent).toEqual(settings);
});

it('an address of its own is sent, and an empty one is none', () => {
  const draft = { ...invoiceSettingsDraft(settings), buyerAddress: ' 003799000018 ' };
  expect(readInvoiceSettings(draft).sent).toMatchObject({ buyerAddress: '003799000018' });
});

it.each(['', 'soon', '0', '61'])('days to pay are a number of days, not %j', (paymentDays) => {
  const draft = { ...invoiceSettingsDraft(settings), paymentDays };
  expect(Object.keys(readInvoiceSettings(draft).faults)).toEqual(['paymentDays']);
});

it('says what is missing', () => {
  const draft = { ...invoiceSettingsDraft(noInvoiceSettings), taxed: [{ providerId: '' }] };
  expect(Object.keys(readInvoiceSettings(draft).faults)).toEqual(['buyerReference']);
});
