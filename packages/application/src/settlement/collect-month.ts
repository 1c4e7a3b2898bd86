import type { ProviderId } from '@jatkopolku/domain/provider';
import {
  type MonthPlan,
  type MonthTally,
  type TallyCounts,
  type Unusual,
  plansOf,
  totalOf,
  totalPlan,
  unusualOf,
} from '@jatkopolku/domain/settlement';
import { type LocalDate, type Month, byText, monthRange, previousMonth } from '@jatkopolku/kernel';

import { closedDaysFor } from '../attendance/held-periods.ts';
import type { PlacementInShort, Records } from '../records.ts';

/** So many placements are looked through: those of a large county that last from a month of years ago until now. */
const MAX_LASTING = 50_000;

/** Month sheets of a provider that are not in the month yet, by with whom they are. */
interface Missing {
  readonly providerId: ProviderId;
  /** With the county, to be accepted. */
  readonly submitted: number;
  /** With the provider again, to be mended. */
  readonly returned: number;
  /** Of placements that run in the month, and that nobody has sent. */
  readonly notSent: number;
}

/** What a month lacks, and how it differs from the one before and from what was agreed. */
export interface Collected {
  readonly missing: readonly Missing[];
  /** What the month before comes to by its accepted sheets and bonuses; null where it has none. */
  readonly before: TallyCounts | null;
  /** What was agreed for it: if all came on each day of their plans. */
  readonly plan: MonthPlan;
  /** Providers whose month differs much from the one before, or from its plan. */
  readonly unusual: readonly Unusual[];
}

export async function collectMonth(
  records: Records,
  month: Month,
  tallies: readonly MonthTally[],
  today: LocalDate,
): Promise<Collected> {
  const { start, end } = monthRange(month);
  const [lasting, agreements, before, stored] = await Promise.all([
    records.lasting({ from: start }, MAX_LASTING),
    records.list('agreement'),
    records.list('monthTally', { month: previousMonth(month) }),
    records.list('closedPeriod'),
  ]);
  const running = lasting.filter(({ startsOn }) => startsOn <= end);
  const missing = missingIn(running, tallies);
  const agreementOf = new Map(agreements.map(({ record }) => [record.agreementId, record]));
  const periods = stored.map(({ record }) => record);
  const closing = { periods, within: monthRange(month), on: today };
  const plans = plansOf(month, running, {
    pricesOf: (agreementId) => agreementOf.get(agreementId),
    closedOf: await closedDaysFor(records, running, closing),
  });
  const earlier = before.map(({ record }) => record);
  return {
    missing,
    before: earlier.length > 0 ? totalOf(earlier) : null,
    plan: totalPlan(plans),
    unusual: unusualOf({
      now: tallies,
      before: earlier,
      plans,
      incomplete: new Set(missing.map(({ providerId }) => providerId)),
    }),
  };
}

function missingIn(
  running: readonly PlacementInShort[],
  tallies: readonly MonthTally[],
): Missing[] {
  const countOf = Map.groupBy(running, ({ providerId }) => providerId);
  const tallyOf = new Map(tallies.map((tally) => [tally.providerId, tally]));
  const providerIds = [...new Set([...countOf.keys(), ...tallyOf.keys()])].toSorted(byText);
  return providerIds.flatMap((providerId) =>
    missingOf(providerId, countOf.get(providerId)?.length ?? 0, tallyOf.get(providerId)),
  );
}

function missingOf(
  providerId: ProviderId,
  placements: number,
  tally: Pick<MonthTally, 'submitted' | 'returned' | 'accepted'> = none,
): Missing[] {
  const { submitted, returned, accepted } = tally;
  const notSent = Math.max(0, placements - submitted - returned - accepted);
  return submitted + returned + notSent === 0 ? [] : [{ providerId, submitted, returned, notSent }];
}

const none = { submitted: 0, returned: 0, accepted: 0 };
