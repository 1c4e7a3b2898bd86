import { type Account, type AccountHold, accountHold } from '@jatkopolku/domain/provider';
import type { Dispute } from '@jatkopolku/domain/settlement';
import type { Month } from '@jatkopolku/kernel';

import type { Records, Versioned } from '../records.ts';

/** So many accounts are looked at; a large county has some hundred providers. */
const ACCOUNT_LIMIT = 200;

/** What keeps money of a month back, beside the company checks that the month itself shows. */
export interface MonthHolds {
  /** By provider, in the order in which they came. */
  readonly disputes: readonly Versioned<Dispute>[];
  /** Providers whose change of account waits for somebody of finance. */
  readonly accounts: readonly (Pick<Account, 'providerId'> & { readonly hold: AccountHold })[];
}

/** What providers dispute of a month, and whose payments a change of account holds. */
export async function readMonthHolds(records: Records, month: Month): Promise<MonthHolds> {
  const [disputes, proposed, held] = await Promise.all([
    records.listWithin('dispute', { month }),
    records.waiting('account', 'proposed', ACCOUNT_LIMIT),
    records.waiting('account', 'held', ACCOUNT_LIMIT),
  ]);
  const waiting = [...proposed, ...held].map(({ record }) => record.providerId);
  const accounts = await Promise.all(
    [...new Set(waiting)].map(async (providerId) => {
      const own = await records.list('account', { providerId });
      const hold = accountHold(own.map(({ record }) => record));
      return hold === null ? [] : [{ providerId, hold }];
    }),
  );
  return { disputes, accounts: accounts.flat() };
}
