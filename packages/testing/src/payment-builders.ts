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
    state: 'made',
    requestId: 'PB-1',
    createdAt: '2020-02-04T08:00:00.000Z',
    createdBy: 'finance-1',
    executesOn: '2020-02-05',
    runs: [{ month: '2020-01', runNo: 1 }],
    answers: 0,
    answersBalanced: 0,
    lists: [{ part: 1, hash: 'hash-of-the-list' }],
    count: 1,
    amountCents: 1_220,
    returned: 0,
    leftOut: 0,
    unpaid: [],
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
