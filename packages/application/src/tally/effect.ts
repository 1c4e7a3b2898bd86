import type { ChangeCause, MonthTally, TallyCounts } from '@jatkopolku/domain/settlement';
import type { Cents } from '@jatkopolku/kernel';

/** What a change of facts does to a provider's month. */
export interface Effect extends Pick<MonthTally, 'month' | 'providerId'> {
  /** What it adds to the counts. */
  readonly counts: TallyCounts;
  /** Null where what the month comes to stays. */
  readonly money: { readonly cause: ChangeCause; readonly amountCents: Cents } | null;
}
