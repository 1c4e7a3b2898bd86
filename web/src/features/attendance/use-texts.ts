import { problemText } from '@jatkopolku/contracts';
import { type DayCode, dateIn, fromDayCode } from '@jatkopolku/domain/attendance';
import type { Month } from '@jatkopolku/kernel';
import { useTranslation } from 'react-i18next';

import { useLanguage } from '../../i18n/use-language.ts';
import { eurosIn, decimalIn, dayIn } from '../../ui/format.ts';
import type { RefusedDay, Row } from './row.ts';

/** What a day is called in words, for those who do not see the grid, and where there is room. */
export function useDayText(): (code: DayCode | undefined, refused?: RefusedDay) => string {
  const { t } = useTranslation('attendance');
  const language = useLanguage();
  const reasonOf = useReason();
  return (code, refused) => {
    const told = toldOf(code);
    return refused ? `${told}; ${t('cell.refused', { reason: reasonOf(refused) })}` : told;
  };

  function toldOf(code: DayCode | undefined): string {
    if (code === undefined) return t('cell.none');
    const day = fromDayCode(code);
    if (day.status === 'absent') return t(`marks.${day.reason}`);
    const present = t('cell.present', { hours: decimalIn(day.hours, language) });
    const { travelCents } = day;
    if (travelCents === null) return present;
    return `${present}, ${t('cell.travel', { amount: eurosIn(travelCents, language) })}`;
  }
}

/** Why a day was not taken, in the reader's words. */
export function useReason(): (refused: RefusedDay) => string {
  const language = useLanguage();
  return ({ problems, texts }) =>
    [...problems.map((problem) => problemText(problem, language)), ...texts].join(' ');
}

export function useDayName(): (month: Month, day: string) => string {
  const language = useLanguage();
  return (month, day) => dayIn(dateIn(month, day), language);
}

/** What is told aloud when a day was entered. */
export function useTold(): (row: Row, month: Month, day: string) => string {
  const { t } = useTranslation('attendance');
  const dayText = useDayText();
  const reasonOf = useReason();
  const dayName = useDayName();
  return (row, month, day) => {
    const refused = row.refused[day];
    const where = { date: dayName(month, day), name: row.clientName };
    if (refused) return t('refused', { ...where, reason: reasonOf(refused) });
    return t('logged', { ...where, told: dayText(row.days[day]) });
  };
}
