import type { ProviderId } from '@jatkopolku/domain/provider';
import {
  FIGURE_LIMIT,
  type Figure,
  type FigureName,
  type Task,
  accountTask,
  applicationTask,
  claimTask,
  grantTask,
  sheetTask,
} from '@jatkopolku/domain/task';
import { type LocalDate, byText } from '@jatkopolku/kernel';

import type { QueueOf, QueuedKind, RecordOf, Records } from '../records.ts';
import type { Logging } from './day-figures.ts';
import { emptySheets, unsent } from './late-sheet-tasks.ts';

/** The day by which a home is counted. */
export interface HomeDays {
  readonly today: LocalDate;
  /** The access log is kept by real days, whatever day the region has. */
  readonly realToday: LocalDate;
}

interface Counting extends HomeDays {
  readonly records: Records;
  /** Whose people ask; null for the county's. */
  readonly providerId: ProviderId | null;
  /** The months that the provider logs, read once; undefined for the county. */
  readonly logging: () => Promise<Logging | undefined>;
}

export type Count = (counting: Counting) => Promise<Partial<Figure>>;

/** How many records of a queue are a task, and since when the first has been one. */
function waits<K extends QueuedKind>(
  kind: K,
  queueOf: (providerId: ProviderId | null) => QueueOf<K> | undefined,
  toTask: (record: RecordOf<K>, today: LocalDate) => Task | undefined,
): Count {
  return async ({ records, today, providerId }) => {
    const queue = queueOf(providerId);
    if (queue === undefined) return {};
    const stored = await records.waiting(kind, queue, FIGURE_LIMIT + 1);
    return countOf(stored, ({ record }) => toTask(record, today));
  };
}

/** The months that the provider has not sent: those with days, and late ones in which nothing is logged. */
const monthsToSend: Count = async ({ records, today, providerId }) => {
  if (providerId === null) return {};
  const kinds = [unsent(providerId), emptySheets(providerId)];
  const found = await Promise.all(kinds.map((find) => find(records, today, '')));
  const tasks = found.flatMap(({ items }) => items).toSorted((a, b) => byText(a.since, b.since));
  const more = tasks.length > FIGURE_LIMIT || found.some((list) => list.more);
  return { count: Math.min(tasks.length, FIGURE_LIMIT), more, date: tasks[0]?.since ?? null };
};

function countOf<T>(found: readonly T[], toTask: (one: T) => Task | undefined): Partial<Figure> {
  const tasks = found
    .slice(0, FIGURE_LIMIT)
    .map(toTask)
    .filter((task) => task !== undefined);
  return { count: tasks.length, more: found.length > FIGURE_LIMIT, date: tasks[0]?.since ?? null };
}

/** The figures that count what waits. */
export const queueFigures = {
  'months-to-send': monthsToSend,
  'sheets-waiting': waits('sheet', () => 'submitted', sheetTask),
  'claims-returned': waits(
    'claim',
    (providerId) => (providerId === null ? undefined : `returned:${providerId}`),
    claimTask,
  ),
  'claims-waiting': waits('claim', () => 'submitted', claimTask),
  'applications-waiting': waits('application', () => 'submitted', applicationTask),
  'accounts-waiting': waits('account', () => 'proposed', accountTask),
  'roles-waiting': waits('grant', () => 'proposed', grantTask),
} as const satisfies Partial<Record<FigureName, Count>>;
