import type { Provider, ProviderId } from '@jatkopolku/domain/provider';
import { settleProvider } from '@jatkopolku/domain/settlement';
import { byText } from '@jatkopolku/kernel';

import type { Reading, Records, Versioned } from '../records.ts';
import { someAtOnce } from '../some-at-once.ts';
import type { Closing, Remainder } from './closing.ts';
import { remainderOf } from './load-booked.ts';
import { openFacts } from './load-month.ts';

/** All providers whose month may have something to book, in the order of their ids. */
export async function providersOf(records: Records): Promise<ProviderId[]> {
  return idsOf(await records.list('provider'));
}

export function idsOf(providers: readonly Versioned<Provider>[]): ProviderId[] {
  return providers.map(({ record }) => record.providerId).toSorted(byText);
}

type Accounted = Pick<Closing, 'month' | 'counted'> &
  Partial<Pick<Closing, 'tallies'>> & {
    /** How the benefits are read: strongly where anything is booked by them. */
    readonly reading?: Reading | undefined;
    /** Hears of how many providers it is done. */
    readonly onDone?: (count: number) => void;
  };

/**
 * What each provider's month comes to, and what of it is not booked. What is booked was read when the run
 * was opened: an account that is older than a run is never held against it.
 */
export async function accountProviders(
  records: Records,
  { month, counted, tallies = [], reading, onDone }: Accounted,
  providerIds: readonly ProviderId[],
): Promise<Remainder[]> {
  const factsOf = openFacts(records, tallies, reading);
  const accountOf = async (providerId: ProviderId): Promise<Remainder> => {
    const { sources, ...facts } = await factsOf(month, providerId);
    const account = settleProvider(facts);
    return { account, sources, lines: remainderOf(account, counted) };
  };
  return someAtOnce(providerIds, accountOf, onDone);
}
