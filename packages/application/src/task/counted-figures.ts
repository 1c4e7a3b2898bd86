import { type FigureName, LOOK_DAYS, optionTask } from '@jatkopolku/domain/task';
import { type LocalDate, addDays, byText, monthOf, monthRange } from '@jatkopolku/kernel';

import { loadTermGroups } from '../option/calendar.ts';
import type { Records } from '../records.ts';
import type { Count } from './queue-figures.ts';

/** So many looks of a day are shown: an entry may name many clients. */
const LOOKS_OF_DAY = 25;

const optionsToDecide: Count = async ({ records, today }) => {
  const { groups, decisions } = await loadTermGroups(records, today);
  const dates = groups
    .map((group) => optionTask(group, decisions, today)?.dueOn)
    .filter((date) => date !== undefined && date !== null)
    .toSorted(byText);
  return { count: dates.length, date: dates[0] ?? null };
};

/** The month that ended last: one to close while nobody has booked it. */
const monthToClose: Count = async ({ records, today }) => {
  const month = monthOf(addDays(monthRange(monthOf(today)).start, -1));
  const runs = await records.page('run', { partition: { month }, limit: 1, cursor: undefined });
  return { month, count: runs?.items.length === 0 ? 1 : 0 };
};

/** How often somebody looked at clients' data on each of the last days. */
const looks: Count = async ({ records, realToday }) => {
  const days = Array.from({ length: LOOK_DAYS }, (_, at) => addDays(realToday, at - LOOK_DAYS + 1));
  const counts = await Promise.all(days.map((day) => looksOf(records, day)));
  const shown = counts.map(({ count }) => count);
  return { count: sum(shown), more: counts.some(({ more }) => more), days: shown };
};

async function looksOf(records: Records, day: LocalDate) {
  const page = await records.page('use', {
    partition: { day },
    limit: LOOKS_OF_DAY,
    cursor: undefined,
  });
  return { count: page?.items.length ?? 0, more: (page?.nextCursor ?? null) !== null };
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

/** The figures that follow from more than one queue. */
export const countedFigures = {
  'options-to-decide': optionsToDecide,
  'month-to-close': monthToClose,
  looks,
} as const satisfies Partial<Record<FigureName, Count>>;
