import {
  bankAnswerSchema,
  isAwaited,
  paymentBatchSchema,
  paymentListSchema,
  providerPaymentListSchema,
  paymentSettingsSchema,
} from '@jatkopolku/domain/payment';

import { kindIn } from './kind.ts';

const kind = kindIn('payment');

/** Money that goes out: by whose account, in which batches, and what the bank answered. */
export const paymentKinds = {
  paymentSettings: kind(paymentSettingsSchema, {
    key: ['settingsId'],
    audited: true,
    purpose: 'By which account and which bank’s rules the region pays: one record',
  }),
  paymentBatch: kind(paymentBatchSchema, {
    key: ['batchNo'],
    // Until the bank has answered for each payment; and while what came back is in no later batch.
    queue: ({ state, returned, createdAt, batchNo }) => {
      const place = [createdAt, batchNo];
      if (isAwaited[state]) return { queue: 'awaited' as const, place };
      return returned > 0 ? { queue: 'returned' as const, place } : undefined;
    },
    upgrades: [
      // Before providers were paid.
      (earlier) => ({ ...earlier, payees: 'clients', channel: 'bank', invoices: [] }),
      // Before anything was recovered: since when somebody has too much is counted from the next batch on.
      (earlier) => ({ ...earlier, recoveries: [], overpaid: [] }),
    ],
    audited: true,
    purpose: 'Heads of the batches of payments in order; all of the region',
  }),
  paymentList: kind(paymentListSchema, {
    partition: ['batchNo'],
    key: ['part', 'hash'],
    // The batch's head names it by its hash, and the head's event with it.
    audited: false,
    once: true,
    packed: true,
    purpose:
      'Payments of a batch, and the balances that stay open; they count once its head names them',
  }),
  providerPaymentList: kind(providerPaymentListSchema, {
    partition: ['batchNo'],
    key: ['part', 'hash'],
    // The batch's head names it by its hash, and the head's event with it.
    audited: false,
    once: true,
    packed: true,
    purpose:
      'Payments of a batch to providers, and the bills that stay open; they count once its head names them',
  }),
  bankAnswer: kind(bankAnswerSchema, {
    partition: ['batchNo'],
    key: ['answerNo'],
    // It is never changed, and the batch's event says who read it.
    audited: false,
    packed: true,
    purpose: 'The bank’s answers to a batch, as they were read',
  }),
};
