import {
  type BankAnswer,
  type Payment,
  type PaymentBatch,
  type PaymentList,
  type PaymentSettings,
  bankAnswerSchema,
  paymentBatchSchema,
  paymentListSchema,
  paymentSchema,
  paymentSettingsSchema,
  type ProviderPaymentList,
  providerPaymentListSchema,
} from '@jatkopolku/domain/payment';

import type { Overrides } from './overrides.ts';

/** The region pays by an account whose bank takes Finnish letters. */
export function makePaymentSettings(
  overrides: Overrides<typeof paymentSettingsSchema> = {},
): PaymentSettings {
  return paymentSettingsSchema.parse({
    settingsId: 'payments',
    debtorName: 'Kymenlaakson hyvinvointialue',
    businessId: '9900001-8',
    sealed: 'sealed-account',
    ibanMark: 'mark-of-the-account',
    ending: '0785',
    bic: null,
    rulebook: 'epc-2025',
    characterSet: 'finnish',
    remittance: 'text',
    closedDays: [],
    ...overrides,
  });
}

/** Nine euros and a journey of January. */
export function makePayment(overrides: Overrides<typeof paymentSchema> = {}): Payment {
  return paymentSchema.parse({
    no: 1,
    clientId: 'C1',
    allowanceCents: 900,
    travelCents: 320,
    months: ['2020-01'],
    version: 1,
    ending: '0785',
    ...overrides,
  });
}

/** A batch of one payment, which the bank has not answered. */
export function makePaymentBatch(
  overrides: Overrides<typeof paymentBatchSchema> = {},
): PaymentBatch {
  const { settingsId: _, closedDays: __, ...settings } = makePaymentSettings();
  return paymentBatchSchema.parse({
    batchNo: 1,
    payees: 'clients',
    channel: 'bank',
    state: 'made',
    requestId: 'PB-1',
    createdAt: '2020-02-04T08:00:00.000Z',
    createdBy: 'finance-1',
    executesOn: '2020-02-05',
    runs: [{ month: '2020-01', runNo: 1 }],
    invoices: [],
    recoveries: [],
    answers: 0,
    answersBalanced: 0,
    lists: [{ part: 1, hash: 'hash-of-the-list' }],
    count: 1,
    amountCents: 1_220,
    returned: 0,
    leftOut: 0,
    unpaid: [],
    overpaid: [],
    settings,
    ...overrides,
  });
}

export function makePaymentList(overrides: Overrides<typeof paymentListSchema> = {}): PaymentList {
  return paymentListSchema.parse({
    batchNo: 1,
    part: 1,
    hash: 'hash-of-the-list',
    payments: [makePayment()],
    leftOut: [],
    ...overrides,
  });
}

/** The bank has paid the one payment of the batch. */
export function makeBankAnswer(overrides: Overrides<typeof bankAnswerSchema> = {}): BankAnswer {
  return bankAnswerSchema.parse({
    batchNo: 1,
    answerNo: 1,
    messageId: 'BANK-1',
    readAt: '2020-02-06T08:00:00.000Z',
    readBy: 'finance-1',
    payments: [{ no: 1, outcome: 'paid', reason: null }],
    ...overrides,
  });
}

/** The batch pays one provider the invoice of January's first run. */
export function makeProviderPaymentList(
  overrides: Overrides<typeof providerPaymentListSchema> = {},
): ProviderPaymentList {
  const bill = {
    month: '2020-01',
    runNo: 1,
    providerId: 'P1',
    number: '99000026-202001-1',
    reference: '990000262020010011',
    dueOn: '2020-02-18',
    amountCents: 5_000,
  };
  return providerPaymentListSchema.parse({
    batchNo: 1,
    part: 1,
    hash: 'hash-of-the-list',
    payments: [
      {
        no: 1,
        providerId: 'P1',
        amountCents: 5_000,
        bills: [bill],
        accountId: 'AC1',
        ending: '0785',
      },
    ],
    heldBills: [],
    ...overrides,
  });
}
