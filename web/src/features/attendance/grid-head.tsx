import { dateIn } from '@jatkopolku/domain/attendance';
import { isBusinessDay } from '@jatkopolku/kernel';
import { useTranslation } from 'react-i18next';

import { useCompensationRate } from '../../i18n/use-compensation-rate.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useDesk } from './desk.ts';

export function GridHead({ days }: { readonly days: readonly string[] }) {
  const { t } = useTranslation('attendance');
  const format = useFormat();
  const rateOf = useCompensationRate();
  const { book } = useDesk();
  return (
    <thead>
      <tr>
        <th scope="col" className="client">
          {t('grid.client')}
        </th>
        {days.map((day) => {
          const date = dateIn(book.month, day);
          const isToday = date === book.today;
          const isOff = !isBusinessDay(date);
          return (
            <th
              key={day}
              scope="col"
              aria-label={format.day(date)}
              className={`${isOff ? 'weekend' : ''} ${isToday ? 'today' : ''}`}
            >
              <span className="weekday">{format.weekday(date, 'short')}</span>
              {Number(day)}
            </th>
          );
        })}
        <th scope="col">{t('grid.days')}</th>
        <th scope="col">{t('grid.absences')}</th>
        <th scope="col">{t('grid.compensation', { rate: rateOf(book.month) })}</th>
        <th scope="col">{t('grid.fee')}</th>
      </tr>
    </thead>
  );
}
