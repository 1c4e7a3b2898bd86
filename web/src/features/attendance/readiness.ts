import { refusalOf } from '@jatkopolku/domain/access';
import { missingDays } from '@jatkopolku/domain/attendance';

import type { Book } from './book.ts';
import type { Row } from './row.ts';

/** Whether a month can be sent by the one who asks: it has days, and nothing of it waits to be looked at. */
export function isReady({ sheet, days, refused, error }: Row, userId: string): boolean {
  const hasDays = Object.keys(days).length > 0;
  const isClear = Object.keys(refused).length === 0 && !error;
  const isOpen =
    sheet === undefined || refusalOf('submitSheet', sheet.record, userId) === undefined;
  return hasDays && isClear && isOpen;
}

const counted = new WeakMap<Row, number>();

/** How many planned days of a row are not logged; counted once for each row as it is. */
export function missingOf({ month, today }: Pick<Book, 'month' | 'today'>, row: Row): number {
  const known = counted.get(row);
  if (known !== undefined) return known;
  const count = missingDays({ month, today, days: row.days }, row.placement);
  counted.set(row, count);
  return count;
}

/** The clients of whom planned days are not logged: sending them is asked about once more. */
export function withMissing(
  book: Pick<Book, 'month' | 'today'>,
  rows: readonly Row[],
): readonly Row[] {
  return rows.filter((row) => missingOf(book, row) > 0);
}
