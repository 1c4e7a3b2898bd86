import { refusalOf } from '@jatkopolku/domain/access';
import {
  type Filling,
  dayOf,
  fillingOf,
  missingDates,
  plannedDates,
} from '@jatkopolku/domain/attendance';

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

/** What is planned of a row’s month, and what of it nobody has logged, as the days’ two digits. */
interface Planned {
  readonly planned: ReadonlySet<string>;
  readonly missing: ReadonlySet<string>;
}

const known = new WeakMap<Row, Planned>();

/** Found once for each row as it is. */
export function plannedOf({ month, today }: Pick<Book, 'month' | 'today'>, row: Row): Planned {
  const before = known.get(row);
  if (before) return before;
  const filling = usualPlanOf(row);
  const found: Planned = {
    planned: new Set(plannedDates(month, filling).map(dayOf)),
    missing: new Set(missingDates({ month, today, days: row.days }, filling).map(dayOf)),
  };
  known.set(row, found);
  return found;
}

/** The client’s plan on the weekdays on which the client usually comes. */
export function usualPlanOf({ placement, before, sheet, closed }: Row): Filling {
  const sheets = [before, sheet].flatMap((one) => (one ? [one.record] : []));
  return fillingOf(placement, sheets, closed);
}

/** The clients of whom planned days are not logged: sending them is asked about once more. */
export function withMissing(
  book: Pick<Book, 'month' | 'today'>,
  rows: readonly Row[],
): readonly Row[] {
  return rows.filter((row) => plannedOf(book, row).missing.size > 0);
}
