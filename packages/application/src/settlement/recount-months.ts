import type { Agreement } from '@jatkopolku/domain/agreement';
import type { Claim } from '@jatkopolku/domain/outcome';
import type { ProviderId } from '@jatkopolku/domain/provider';
import {
  type BookedMonth,
  type MonthTally,
  type TallyCounts,
  amountsOf,
  emptyCounts,
  inShort,
  monthsToSettle,
  sameCounts,
} from '@jatkopolku/domain/settlement';
import { type Month } from '@jatkopolku/kernel';

import type { Records, Versioned } from '../records.ts';
import { someAtOnce } from '../some-at-once.ts';
import { type MonthName, countsOf, monthName } from '../tally/count-month.ts';
import { accountProviders } from './account-providers.ts';
import { loadBooked } from './load-booked.ts';

/** Others may change facts of the same month meanwhile: it is counted once more. */
const ATTEMPTS = 8;

/** What all months are counted with. */
interface Known {
  readonly agreements: ReadonlyMap<Agreement['agreementId'], Agreement>;
  readonly claims: ReadonlyMap<ProviderId, readonly Claim[]>;
  readonly tallies: ReadonlyMap<string, Versioned<MonthTally>>;
}

/**
 * Counts every provider's month from its sheets and claims, and writes the tallies that are missing or say
 * something else: after an import, and where a table is older than tallies.
 * @param among months to be counted beside those of the clients' calendars.
 */
export async function recountMonths(
  records: Records,
  actor: string,
  among: readonly Month[] = [],
): Promise<void> {
  // Read first: a change that comes after it is refused its version.
  const tallies = await records.list('monthTally');
  const [calendars, claims, agreements, providers] = await Promise.all([
    records.list('calendar'),
    records.list('claim'),
    records.list('agreement'),
    records.list('provider'),
  ]);
  const filled = monthsToSettle(
    calendars.map(({ record }) => record),
    claims.map(({ record }) => record),
  );
  const months = [...new Set([...among, ...filled, ...tallies.map(({ record }) => record.month)])];
  const known: Known = {
    agreements: new Map(agreements.map(({ record }) => [record.agreementId, record])),
    claims: Map.groupBy(
      claims.map(({ record }) => record),
      ({ providerId }) => providerId,
    ),
    tallies: new Map(tallies.map((one) => [monthName(one.record), one])),
  };
  const names = months.flatMap((month) =>
    providers.map(({ record: { providerId } }) => ({ month, providerId })),
  );
  await someAtOnce(names, (name) => recount(records, { known, actor }, name));
  const providerIds = providers.map(({ record }) => record.providerId);
  for (const month of months) await keepBooked(records, { month, actor, providerIds });
}

async function recount(
  records: Records,
  { known, actor }: { readonly known: Known; readonly actor: string },
  name: MonthName,
): Promise<void> {
  let before = known.tallies.get(monthName(name));
  for (let left = ATTEMPTS; left > 0; left -= 1) {
    const sheets = await records.listWithin('sheet', name);
    const counts = countsOf(name, sheets, {
      ...known,
      claims: known.claims.get(name.providerId) ?? [],
    });
    if (sameCounts(before?.record ?? emptyCounts, counts)) return;
    const record = recounted(name, before, counts);
    const written = await records.commit([{ kind: 'monthTally', record, before }], {
      event: 'changed',
      actor,
    });
    if (written.ok) return;
    before = await records.get('monthTally', name);
  }
  throw new Error(`the tally of ${name.month} of ${name.providerId} was not saved`);
}

function recounted(
  name: MonthName,
  before: Versioned<MonthTally> | undefined,
  counts: TallyCounts,
): MonthTally {
  const changes = before?.record.changes ?? [];
  return { ...name, ...counts, moneyVersion: (before?.version ?? 0) + 1, changes };
}

interface Booked {
  readonly month: Month;
  readonly providerIds: readonly ProviderId[];
  readonly actor: string;
}

/** A month that was booked before months were kept in short: finance looks at whom something remains of. */
async function keepBooked(records: Records, { month, providerIds, actor }: Booked): Promise<void> {
  if (await records.get('bookedMonth', { month })) return;
  const tallies = await records.list('monthTally', { month });
  const { runs, counted } = await loadBooked(records, month);
  if (runs.length === 0) return;
  const remainders = await accountProviders(records, { month, counted }, providerIds);
  const left = remainders.filter(({ lines }) => lines.length > 0);
  const leftOf = new Set(left.map(({ account }) => account.providerId));
  const record: BookedMonth = {
    month,
    runs: runs.map(inShort),
    booked: amountsOf(counted.flatMap(({ lines }) => lines)),
    accounted: Object.fromEntries(
      tallies
        .filter(
          ({ record: { providerId, moneyVersion } }) => moneyVersion > 0 && !leftOf.has(providerId),
        )
        .map(({ record: { providerId, moneyVersion } }) => [providerId, moneyVersion] as const),
    ),
  };
  await records.commit([{ kind: 'bookedMonth', record }], { event: 'changed', actor });
}
