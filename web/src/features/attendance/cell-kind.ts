import { dateIn } from '@jatkopolku/domain/attendance';
import { dayOffOn, isWeekend } from '@jatkopolku/kernel';

import type { Book } from './book.ts';
import { plannedOf } from './readiness.ts';
import type { Row } from './row.ts';

/** What a day of the grid is, beside what is logged on it; each looks different, and the legend says how. */
export const cellKinds = ['planned', 'missing', 'holiday', 'weekend', 'outside'] as const;
export type CellKind = (typeof cellKinds)[number];

/** A day’s kind; none for a weekday with nothing planned, and for one that is logged as planned. */
export function kindOf(
  book: Pick<Book, 'month' | 'today'>,
  row: Row,
  day: string,
  canEdit: boolean,
): CellKind | undefined {
  const date = dateIn(book.month, day);
  const { planned, missing } = plannedOf(book, row);
  if (!canEdit) return 'outside';
  if (dayOffOn(date)) return 'holiday';
  if (isWeekend(date)) return 'weekend';
  if (missing.has(day)) return 'missing';
  return planned.has(day) && !(day in row.days) ? 'planned' : undefined;
}
