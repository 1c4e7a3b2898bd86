import { changeInvoiceSettings, changePaymentSettings } from '@jatkopolku/application';
import { must } from '@jatkopolku/kernel';

import type { OpenRegion } from '../open-region.ts';
import { findPerson } from '../sign-in/demo-people.ts';
import { saved } from './saved.ts';

/** The account by which the demo region pays, and what it has agreed of invoices: its own ERP pays providers. */
export async function seedPayments(region: OpenRegion): Promise<void> {
  const { userId } = must(findPerson('raija'), 'Raija');
  await saved(
    changePaymentSettings(
      region,
      { version: 0, actor: userId },
      {
        debtorName: 'Kymenlaakson hyvinvointialue',
        businessId: '9900001-8',
        iban: 'FI2112345600000785',
        bic: null,
        rulebook: 'epc-2025',
        characterSet: 'finnish',
        remittance: 'text',
        closedDays: [],
      },
    ),
  );
  await saved(
    changeInvoiceSettings(
      region.records,
      { version: 0, actor: userId },
      {
        scheme: '0216',
        paymentDays: 21,
        buyerReference: 'KUNTOUTTAVA',
        buyerAddress: null,
        buyerOperator: null,
        selfBilling: false,
        taxed: [],
        channel: 'erp',
      },
    ),
  );
}
