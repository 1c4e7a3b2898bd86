import type { BookedMonth } from '@jatkopolku/domain/settlement';
import { type Month, byText, monthOf } from '@jatkopolku/kernel';

import type { Change, Records } from '../records.ts';
import { RefusedInput } from '../refused-input.ts';
import { talliesOf } from '../tally/commit-counted.ts';
import { type ImportDeps, importActor } from './stage.ts';

type Groups = AsyncIterable<readonly Change[]> | Iterable<readonly Change[]>;
type Watch = (groups: Groups) => AsyncGenerator<readonly Change[]>;

/**
 * Gives the same groups, and counts each in the tallies of booked months before it is written: finance looks
 * at them again, wherever the import stops. An import without booked months counts nothing here.
 */
export async function watchBooked({ records, ...deps }: ImportDeps): Promise<Watch> {
  const actor = importActor(deps);
  const booked = await records.list('bookedMonth');
  const isBooked = bookedIn(booked.map(({ record }) => record));
  return async function* watching(groups) {
    for await (const group of groups) {
      const late = group.filter(isBooked);
      if (late.length > 0) await count(records, late, actor);
      yield group;
    }
  };
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

async function count(records: Records, changes: readonly Change[], actor: string): Promise<void> {
  for (const tally of await talliesOf(records, changes, actor)) {
    const written = await records.commit([tally], { event: 'imported', actor });
    if (!written.ok) throw new RefusedInput(written.error);
  }
}
