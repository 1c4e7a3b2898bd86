import {
  billingSlotSchema,
  bookedMonthSchema,
  bookingProgressSchema,
  consentSchema,
  disputeSchema,
  isReleased,
  lineSchema,
  postingsOf,
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
    // Until another person lets its money go, then until a batch has its clients' money, then until all is paid.
    queue: ({ state, bookedAt, month, runNo, batchNo }) => {
      const place = [bookedAt, month, runNo];
      if (!isReleased[state]) return { queue: 'confirmed' as const, place };
      if (state === 'reconciled') return undefined;
      return { queue: batchNo === null ? ('released' as const) : ('paying' as const), place };
    },
    upgrades: [
      (earlier) => ({
        ...earlier,
        bills: firstParts(earlier['bills']),
        refunds: firstParts(earlier['refunds']),
      }),
      // Before two people closed a month, nobody released a run.
      (earlier) => ({ ...earlier, release: null }),
      // Before tallies, nobody wrote down what a correction was for.
      (earlier) => ({ ...earlier, causes: [] }),
      // Before finance could write to providers with a run.
      (earlier) => ({ ...earlier, notes: [] }),
      // Before payments.
      (earlier) => ({ ...earlier, batchNo: null }),
      // Before anybody said that all of a run was paid.
      (earlier) => ({ ...earlier, reconciled: null }),
    ],
    audited: true,
    purpose: 'Heads of a month’s settlement runs in order',
  }),
  bookedMonth: kind(bookedMonthSchema, {
    key: ['month'],
    // What it keeps of runs is in their heads, and their events.
    audited: false,
    purpose:
      'Booked months in short, and what they were computed from; all of the region in one query',
  }),
  bookingProgress: kind(bookingProgressSchema, {
    key: ['month'],
    // For whom waits for the booking; nothing rests on it.
    audited: false,
    purpose: 'How far the booking of a month is, while it takes longer than a moment',
  }),
  statement: kind(statementSchema, {
    partition: ['month'],
    key: ['runNo', 'providerId', 'part', 'hash'],
    // The run's head names it by its hash, and the head's event with it.
    audited: false,
    once: true,
    packed: true,
    upgrades: [
      (earlier) => earlier,
      // Before the ledger: what its lines move, and no word of what they were computed from.
      (earlier) => ({
        ...earlier,
        sources: null,
        postings: postingsOf(z.array(lineSchema).parse(earlier['lines'])),
      }),
    ],
    purpose: 'Statements of a month’s runs, by run and provider',
  }),
  dispute: kind(disputeSchema, {
    // A month that is booked asks for those of all providers at once.
    partition: ['month'],
    key: ['providerId', 'disputeNo'],
    queue: ({ state, disputedAt, month, providerId, disputeNo }) =>
      state === 'open'
        ? ({ queue: 'open', place: [disputedAt, month, providerId, disputeNo] } as const)
        : undefined,
    audited: true,
    purpose: 'What providers have against lines of a month’s statements, by provider',
  }),
  consent: kind(consentSchema, {
    owner: 'providerId',
    key: ['month'],
    audited: true,
    purpose: 'That a provider agrees to its statements as they were shown, by month',
  }),
  billingSlot: kind(billingSlotSchema, {
    owner: 'claimId',
    key: ['partNo', 'way'],
    audited: false,
    purpose: 'Which run bills, or refunds, a part of a claim: one of each, ever; by claim',
  }),
};

/** Before claims had parts, a run named the claims whose bonus it billed. */
function firstParts(claimIds: unknown) {
  return z
    .array(z.string())
    .parse(claimIds)
    .map((claimId) => ({ claimId, partNo: 1 }));
}
