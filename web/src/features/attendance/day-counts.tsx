import { limitUse } from '@jatkopolku/domain/attendance';
import type { LocalDate } from '@jatkopolku/kernel';
import { useTranslation } from 'react-i18next';

import { useDesk } from './desk.ts';
import type { Row } from './row.ts';

interface DayCountsProps {
  readonly row: Row;
  readonly date: LocalDate;
}

/** How many days of the week and of twelve months the client has attended, with this month as entered. */
export function DayCounts({ row, date }: DayCountsProps) {
  const { t } = useTranslation('attendance');
  const { book } = useDesk();
  const { week, year } = limitUse(book.openMonth(row).calendar, date);
  return (
    <p className="quiet">
      {t('details.week', { count: week.days, most: week.most })}.{' '}
      {t('details.year', { count: year.days, most: year.most })}.
    </p>
  );
}
