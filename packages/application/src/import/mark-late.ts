import { type Month, dateRange, earlier, monthOf, monthsOf } from '@jatkopolku/kernel';

import { isBooked, monthsOtherwisePaid, markLateChange } from '../late-change.ts';
import type { Change, Records } from '../records.ts';
import { type ImportDeps, importActor } from './stage.ts';

type Groups = AsyncIterable<readonly Change[]> | Iterable<readonly Change[]>;

/** Marks the booked months whose facts an import changes. */
export interface LateMarks {
  /** The same groups; the months of each are marked before it is written. */
  readonly watching: (groups: Groups) => AsyncGenerator<readonly Change[]>;
  /** Marks them once more when all is written: a month may have been booked in between. */
  readonly again: () => Promise<void>;
}

export function lateMarks({ records, ...deps }: ImportDeps): LateMarks {
  const actor = importActor(deps);
  const marked = new Set<Month>();
  const monthsIn = countedMonths(records, deps);
  async function mark(change: Change): Promise<void> {
    const fresh = (await monthsIn(change)).filter((month) => !marked.has(month));
    await markLateChange(records, fresh, actor);
    for (const month of fresh) marked.add(month);
  }
  return {
    async *watching(groups) {
      for await (const group of groups) {
        for (const change of group) await mark(change);
        yield group;
      }
    },
    again: () => markLateChange(records, [...marked], actor),
  };
}

/** The months whose settlement a change of the import changes. */
function countedMonths(records: Records, { today }: Pick<ImportDeps, 'today'>) {
  const booked = new Map<Month, boolean>();
  async function anyBooked(months: readonly Month[]): Promise<boolean> {
    for (const month of months) {
      const known = booked.get(month) ?? (await isBooked(records, month));
      booked.set(month, known);
      if (known) return true;
    }
    return false;
  }
  return async ({ kind, record }: Change): Promise<readonly Month[]> => {
    if (kind === 'sheet') return record.state === 'accepted' ? [record.month] : [];
    if (kind === 'claim') return record.decidedOn === null ? [] : [monthOf(record.decidedOn)];
    if (kind !== 'benefit') return [];
    // Of most benefits no month is booked: then the client's days are not read.
    const days = dateRange(record.validFrom, earlier(record.validTo ?? today, today));
    if (!days || !(await anyBooked(monthsOf(days)))) return [];
    return monthsOtherwisePaid(records, await records.list('benefit', record), record);
  };
}
