import { planEntries, loggedDates, usualWeekdays } from '@jatkopolku/domain/attendance';
import { useTranslation } from 'react-i18next';

import { announce } from '../../ui/announcer.tsx';
import { useDesk } from './desk.ts';
import type { Row } from './row.ts';
import { useEditable } from './use-editable.ts';

/** Fills clients' planned days, on the weekdays on which each usually comes. */
export function useFill(): (rows: readonly Row[]) => void {
  const { t } = useTranslation('attendance');
  const { book, saver } = useDesk();
  const { isOpen } = useEditable();
  return (rows) => {
    const counts = rows.filter(isOpen).map((row) => {
      const { placement, before, sheet } = row;
      const known = [before, sheet].flatMap((held) => (held ? [held.record] : []));
      const weekdays = usualWeekdays(placement, loggedDates(known));
      const entries = planEntries(book.openMonth(row), { plan: placement, weekdays });
      book.enter(placement.placementId, entries);
      saver.soon(placement.placementId);
      return Object.keys(entries).length;
    });
    const count = counts.reduce((sum, one) => sum + one, 0);
    announce(count === 0 ? t('filledNone') : t('filled', { count }));
  };
}
