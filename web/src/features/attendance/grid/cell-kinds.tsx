import { closedPeriodAt, dateIn } from '@jatkopolku/domain/attendance';
import { dayOffOn, isWeekend } from '@jatkopolku/kernel';
import { memo } from 'react';

import { useTranslation } from '../../../i18n/use-translation.ts';
import type { Book } from '../desk/book.ts';
import { plannedOf } from '../desk/readiness.ts';
import type { Row } from '../desk/row.ts';

/** What a day of the grid is, beside what is logged on it; each looks different, and the legend says how. */
const cellKinds = ['planned', 'missing', 'closed-day', 'holiday', 'weekend', 'outside'] as const;
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
  if (closedPeriodAt(row.closed, date)) return 'closed-day';
  if (dayOffOn(date)) return 'holiday';
  if (isWeekend(date)) return 'weekend';
  if (missing.has(day)) return 'missing';
  return planned.has(day) && !(day in row.days) ? 'planned' : undefined;
}

/** What the looks of the grid’s cells mean. */
export const GridLegend = memo(() => {
  const { t } = useTranslation('attendance');
  return (
    <ul className="grid-legend" aria-label={t('kinds.legend')}>
      {cellKinds.map((kind) => (
        <li key={kind}>
          <span className={`swatch ${kind}`} aria-hidden="true">
            {kind === 'missing' && '?'}
          </span>
          {t(`kinds.${kind}`)}
        </li>
      ))}
      <li>
        <span className="swatch refused" aria-hidden="true" />
        {t('kinds.refused')}
      </li>
    </ul>
  );
});
