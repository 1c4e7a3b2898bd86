import { type DayCode, type DayEntry, dateIn, fromDayCode } from '@jatkopolku/domain/attendance';
import type { PlacementId } from '@jatkopolku/domain/placement';
import type { Month } from '@jatkopolku/kernel';
import { useCallback } from 'react';

import { useFormat } from '../../../i18n/use-format.ts';
import { useProblemText } from '../../../i18n/use-problem-text.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { announce } from '../../../ui/announcer.tsx';
import { useDesk } from './desk.ts';
import type { RefusedDay, Row } from './row.ts';

/** What a day is called in words, for those who do not see the grid, and where there is room. */
export function useDayText(): (code: DayCode | undefined, refused?: RefusedDay) => string {
  const { t } = useTranslation('attendance');
  const format = useFormat();
  const reasonOf = useReason();
  const textOf = useCallback(
    (code: DayCode | undefined): string => {
      if (code === undefined) return t('cell.none');
      const day = fromDayCode(code);
      if (day.status === 'absent') return t(`marks.${day.reason}`);
      const present = t('cell.present', { hours: format.decimal(day.hours) });
      const { travelCents } = day;
      if (travelCents === null) return present;
      return `${present}, ${t('cell.travel', { amount: format.euros(travelCents) })}`;
    },
    [t, format],
  );
  return useCallback(
    (code, refused) => {
      const text = textOf(code);
      return refused ? `${text}; ${t('cell.refused', { reason: reasonOf(refused) })}` : text;
    },
    [t, textOf, reasonOf],
  );
}

/** Why a day was not taken, in the reader's words. */
export function useReason(): (refused: RefusedDay) => string {
  const problemText = useProblemText();
  return useCallback(
    ({ problems, texts }) =>
      [...problems.map((problem) => problemText(problem)), ...texts].join(' '),
    [problemText],
  );
}

export function useDayName(): (month: Month, day: string) => string {
  const format = useFormat();
  return (month, day) => format.day(dateIn(month, day));
}

/** What a screen reader says when a day was entered. */
function useEnteredText(): (row: Row, month: Month, day: string) => string {
  const { t } = useTranslation('attendance');
  const dayText = useDayText();
  const reasonOf = useReason();
  const dayName = useDayName();
  return (row, month, day) => {
    const refused = row.refused[day];
    const where = { date: dayName(month, day), name: row.clientName };
    if (refused) return t('refused', { ...where, reason: reasonOf(refused) });
    return t('logged', { ...where, entry: dayText(row.days[day]) });
  };
}

/** Enters a day: it is judged and read aloud at once, and saved in a moment. */
export function useEnter(): (
  placementId: PlacementId,
  day: string,
  entry: DayEntry | null,
) => void {
  const { book, saver } = useDesk();
  const enteredText = useEnteredText();
  return (placementId, day, entry) => {
    const row = book.enter(placementId, { [day]: entry });
    announce(enteredText(row, book.month, day));
    saver.soon(placementId);
  };
}
