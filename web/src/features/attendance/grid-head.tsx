import { dateIn, weekdayOf } from '@jatkopolku/domain/attendance';
import { useTranslation } from 'react-i18next';

import { useLanguage } from '../../i18n/use-language.ts';
import { dayIn, weekdayIn } from '../../ui/format.ts';
import { useDesk } from './desk.ts';

const SATURDAY = 5;

export function GridHead({ days }: { readonly days: readonly string[] }) {
  const { t } = useTranslation('attendance');
  const language = useLanguage();
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
          return (
            <th
              key={day}
              scope="col"
              aria-label={dayIn(date, language)}
              className={`${weekdayOf(date) >= SATURDAY ? 'weekend' : ''} ${isToday ? 'today' : ''}`}
            >
              <span className="weekday">{weekdayIn(date, language, 'short')}</span>
              {Number(day)}
            </th>
          );
        })}
        <th scope="col">{t('grid.days')}</th>
        <th scope="col">{t('grid.absences')}</th>
        <th scope="col">{t('grid.compensation')}</th>
        <th scope="col">{t('grid.fee')}</th>
      </tr>
    </thead>
  );
}
