import { type LocalDate, businessDayBy } from '@jatkopolku/kernel';

import { useFormat } from './use-format.ts';
import { useTranslation } from './use-translation.ts';

/**
 * The last day of what does not move, such as a contract's term, in the reader's words: where it is no
 * business day, also the business day before it, on which the matter is better done.
 */
export function useLastDay(): (date: LocalDate) => string {
  const { t } = useTranslation('words');
  const format = useFormat();
  return (date) => {
    const businessDay = businessDayBy(date);
    const day = format.date(date);
    return businessDay === date
      ? day
      : t('lastDay', { day, businessDay: format.date(businessDay) });
  };
}
