import { type BookedMonth, accountedVersion } from '@jatkopolku/domain/settlement';
import { type Month, byText, monthOf } from '@jatkopolku/kernel';

import type { Change, Records } from '../records.ts';
import { RefusedInput } from '../refused-input.ts';
import { talliesOf } from '../tally/commit-counted.ts';
import { type MonthName, monthName } from '../tally/count-month.ts';
import { type ImportDeps, importActor } from './stage.ts';

type Groups = AsyncIterable<readonly Change[]> | Iterable<readonly Change[]>;

/** Sees to it that finance looks again at the booked months whose facts an import changes. */
interface BookedWatch {
  /** Gives the same groups, each counted in the tallies of booked months before it is written. */
  readonly watching: (groups: Groups) => AsyncGenerator<readonly Change[]>;
  /** When all is written: what was booked between a count and its write was booked without it. */
  readonly again: () => Promise<void>;
}

/** Wherever the import stops, finance looks again. An import without booked months counts nothing here. */
export async function watchBooked({ records, ...deps }: ImportDeps): Promise<BookedWatch> {
  const actor = importActor(deps);
  const booked = await records.list('bookedMonth');
  const isBooked = bookedIn(booked.map(({ record }) => record));
  const before = new Set(booked.map(({ record }) => record.month));
  const counted = new Set<string>();
  return {
    async *watching(groups) {
      for await (const group of groups) {
        const late = group.filter(isBooked);
        for (const name of await count(records, late, actor)) counted.add(name);
        yield group;
      }
    },
    again: () =>
      countAgain(records, actor, (name) => !before.has(name.month) || counted.has(monthName(name))),
  };
}

/** Of the months that may be meant, those that were booked since they last changed have changed once more. */
async function countAgain(
  records: Records,
  actor: string,
  isMeant: (name: MonthName) => boolean,
): Promise<void> {
  const tallies = await records.list('monthTally');
  const booked = await records.list('bookedMonth');
  const bookedOf = new Map(booked.map(({ record }) => [record.month, record]));
  for (const before of tallies) {
    const { month, providerId, moneyVersion } = before.record;
    const of = bookedOf.get(month);
    if (!of || !isMeant(before.record) || accountedVersion(of, providerId) < moneyVersion) continue;
    const record = { ...before.record, moneyVersion: before.version + 1 };
    const written = await records.commit([{ kind: 'monthTally', record, before }], {
      event: 'imported',
      actor,
    });
    if (!written.ok) throw new RefusedInput(written.error);
  }
}

/** Whether a change may count in a booked month. */
function bookedIn(booked: readonly BookedMonth[]): (change: Change) => boolean {
  const months = new Set(booked.map(({ month }) => month));
  const last = [...months].toSorted(byText).at(-1);
  const isAny = (asked: readonly Month[]) => asked.some((month) => months.has(month));
  return ({ kind, record }) => {
    if (last === undefined) return false;
    if (kind === 'sheet') return isAny([record.month]);
    if (kind === 'claim') return isAny(record.parts.map(({ approvedOn }) => monthOf(approvedOn)));
    return kind === 'benefit' && monthOf(record.validFrom) <= last;
  };
}

async function count(
  records: Records,
  changes: readonly Change[],
  actor: string,
): Promise<string[]> {
  if (changes.length === 0) return [];
  const tallies = await talliesOf(records, changes, actor);
  for (const tally of tallies) {
    const written = await records.commit([tally], { event: 'imported', actor });
    if (!written.ok) throw new RefusedInput(written.error);
  }
  return tallies.map(({ record }) => monthName(record));
}
