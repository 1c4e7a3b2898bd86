import { lateChangeSchema, runSchema, statementSchema } from '@jatkopolku/domain/settlement';

import { kindIn } from './kind.ts';

const kind = kindIn('settlement');

export const settlementKinds = {
  run: kind(runSchema, {
    partition: ['month'],
    key: ['runNo'],
    // A bonus is billed at most once and refunded at most once, whatever month it lands in.
    unique: ({ bills, refunds }) => [
      ...bills.map((claimId) => ['bill', claimId]),
      ...refunds.map((claimId) => ['refund', claimId]),
    ],
    audited: true,
    purpose: 'Heads of a month’s settlement runs in order',
  }),
  lateChange: kind(lateChangeSchema, {
    key: ['month'],
    audited: true,
    purpose: 'Booked months whose facts changed since; all of the region in one query',
  }),
  statement: kind(statementSchema, {
    partition: ['month'],
    key: ['runNo', 'providerId', 'part', 'hash'],
    audited: true,
    purpose: 'Statements of a month’s runs, by run and provider',
  }),
};
