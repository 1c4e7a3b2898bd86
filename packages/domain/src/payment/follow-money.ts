import type { PaymentOutcome } from './schema.ts';

/** What has become of money that a released run owes. */
export const moneyStandings = ['open', 'held', 'sent', 'paid', 'returned'] as const;
export type MoneyStanding = (typeof moneyStandings)[number];

/** Where something that is owed is in a batch: left out, or in a payment with what the bank says of it. */
export type PlaceInBatch =
  | 'held'
  | {
      /** Null while the bank has said nothing. */
      readonly outcome: PaymentOutcome | null;
      /** Whether it came back and a later batch owes it again. */
      readonly isReopened: boolean;
    };

/**
 * Follows what is owed through the batches from the one that took it on, in their order. Paying is a difference:
 * what a batch no longer has was set against something else, and is over.
 * @param places undefined for a batch that does not have it.
 */
export function followMoney(places: readonly (PlaceInBatch | undefined)[]): MoneyStanding {
  let last: 'taken' | 'held' | 'reopened' = 'taken';
  for (const place of places) {
    if (place === undefined) {
      // What came back is owed again from a later batch on: those between do not have it.
      if (last !== 'reopened') return 'paid';
    } else if (place === 'held') last = 'held';
    else if (place.outcome !== 'returned') return place.outcome === 'paid' ? 'paid' : 'sent';
    else if (!place.isReopened) return 'returned';
    else last = 'reopened';
  }
  if (last === 'held') return 'held';
  return last === 'reopened' ? 'paid' : 'open';
}
