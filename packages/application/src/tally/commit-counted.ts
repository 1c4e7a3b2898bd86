import {
  type BookedMonth,
  type LateChange,
  type MonthTally,
  type TallyCounts,
  LATE_CHANGES_KEPT,
  accountedVersion,
  addCounts,
  atLeastZero,
  isWhole,
} from '@jatkopolku/domain/settlement';
import { type Problem, type Result, cents, must } from '@jatkopolku/kernel';

import type { Act, Change, Records, Versioned, Witness } from '../records.ts';
import { type MonthName, countMonth, monthName } from './count-month.ts';
import type { Effect } from './effect.ts';
import { effectsOf } from './effects.ts';

/** Those who change facts of one provider's month at once meet in its tally: each try lets one of them through. */
const ATTEMPTS = 40;

/**
 * Commits changes with the tallies of the providers' months that they count in, all or nothing: a run that
 * read a tally before it sees by its version that something came after it.
 */
export async function commitCounted(
  records: Records,
  changes: readonly Change[],
  act: Act,
  witnesses: readonly Witness[] = [],
): Promise<Result<void, Problem>> {
  for (let left = ATTEMPTS; ; left -= 1) {
    const tallies = await talliesOf(records, changes, act.actor);
    const written = await records.commit([...changes, ...tallies], act, witnesses);
    const isOvertaken = !written.ok && written.error.code === 'changed-meanwhile';
    if (!isOvertaken || left === 1 || !(await haveMoved(records, tallies))) return written;
  }
}

type TallyChange = Change<'monthTally'>;

/** The tallies as they are with the changes. */
export async function talliesOf(
  records: Records,
  changes: readonly Change[],
  actor: string,
): Promise<TallyChange[]> {
  const found: Effect[] = [];
  for (const change of changes) found.push(...(await effectsOf(records, change)));
  if (found.length === 0) return [];
  const byName = [...Map.groupBy(found, monthName).values()];
  const keys = byName.flatMap(([first]) => (first ? [first] : []));
  const [stored, booked] = await Promise.all([
    records.getMany('monthTally', keys),
    records.getMany('bookedMonth', keys),
  ]);
  const known = new Map(stored.map((one) => [monthName(one.record), one]));
  const bookedOf = new Map(booked.map(({ record }) => [record.month, record]));
  const changing = byName.map(async (effects) => {
    const name = must(effects[0], 'an effect');
    const before = known.get(monthName(name));
    const counts = await countsWith(records, { effects, before, name });
    return changed({ effects, before, counts, booked: bookedOf.get(name.month), actor }, name);
  });
  return Promise.all(changing);
}

interface Counted {
  readonly effects: readonly Effect[];
  readonly before: Versioned<MonthTally> | undefined;
}

/** The counts with the effects: of a month that has no tally yet, or whose tally misses something, from its records. */
async function countsWith(
  records: Records,
  { effects, before, name }: Counted & { readonly name: MonthName },
): Promise<TallyCounts> {
  const added = (counts: TallyCounts) =>
    effects.reduce<TallyCounts>((sum, effect) => addCounts(sum, effect.counts), counts);
  const counts = before && added(before.record);
  if (counts && isWhole(counts)) return counts;
  // Below zero only where another has changed the same record meanwhile: then its version refuses this one.
  return atLeastZero(added(await countMonth(records, name)));
}

interface Changed extends Counted {
  readonly counts: TallyCounts;
  readonly booked: BookedMonth | undefined;
  readonly actor: string;
}

function changed(
  { effects, before, counts, booked, actor }: Changed,
  { month, providerId }: MonthName,
): TallyChange {
  const earlier = before?.record ?? { moneyVersion: 0, changes: [] };
  const version = (before?.version ?? 0) + 1;
  const money = effects.flatMap((effect) => effect.money ?? []);
  const record: MonthTally = {
    ...counts,
    month,
    providerId,
    moneyVersion: money.length > 0 ? version : earlier.moneyVersion,
    changes: booked
      ? [
          ...earlier.changes.filter((one) => one.version > accountedVersion(booked, providerId)),
          ...lateChanges(money, { version, by: actor }),
        ].slice(-LATE_CHANGES_KEPT)
      : [],
  };
  return { kind: 'monthTally', record, before };
}

/** One of each cause: a benefit may change days of several sheets. */
function lateChanges(
  money: readonly NonNullable<Effect['money']>[],
  of: Pick<LateChange, 'version' | 'by'>,
): LateChange[] {
  return [...Map.groupBy(money, ({ cause }) => cause)].map(([cause, own]) => ({
    ...of,
    cause,
    amountCents: cents(own.reduce((sum, { amountCents }) => sum + amountCents, 0)),
  }));
}

/** Whether another change has counted in one of them since: then this one is counted again. */
async function haveMoved(records: Records, tallies: readonly TallyChange[]): Promise<boolean> {
  if (tallies.length === 0) return false;
  const now = await records.getMany(
    'monthTally',
    tallies.map(({ record }) => record),
  );
  const versions = new Map(now.map((one) => [monthName(one.record), one.version]));
  return tallies.some(
    ({ record, before }) => (versions.get(monthName(record)) ?? 0) !== (before?.version ?? 0),
  );
}
