import {
  type BilledPart,
  lateChangeSchema,
  runSchema,
  statementSchema,
} from '@jatkopolku/domain/settlement';
import * as z from 'zod';

import { kindIn } from './kind.ts';

const kind = kindIn('settlement');

export const settlementKinds = {
  run: kind(runSchema, {
    partition: ['month'],
    key: ['runNo'],
    // A bonus is billed at most once and refunded at most once, whatever month it lands in.
    unique: ({ bills, refunds }) => [
      ...bills.map((part) => ['bill', ...lifetimeName(part)]),
      ...refunds.map((part) => ['refund', ...lifetimeName(part)]),
    ],
    upgrades: [
      (earlier) => ({
        ...earlier,
        bills: firstParts(earlier['bills']),
        refunds: firstParts(earlier['refunds']),
      }),
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

/** The first part has the name that its claim had before claims had parts. */
function lifetimeName({ claimId, partNo }: BilledPart): string[] {
  return partNo === 1 ? [claimId] : [claimId, String(partNo)];
}

/** Before claims had parts, a run named the claims whose bonus it billed. */
function firstParts(claimIds: unknown) {
  return z
    .array(z.string())
    .parse(claimIds)
    .map((claimId) => ({ claimId, partNo: 1 }));
}
