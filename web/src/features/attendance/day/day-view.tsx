import { dateIn, dayOf, isWithin } from '@jatkopolku/domain/attendance';
import { type LocalDate, addDays, contains, monthRange } from '@jatkopolku/kernel';
import { VisuallyHidden } from 'suomifi-ui-components';

import { useFormat } from '../../../i18n/use-format.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { useDesk, useRows } from '../desk/desk.ts';
import { FillButtons } from '../desk/fill-buttons.tsx';
import { DayLine } from './day-line.tsx';

interface DayViewProps {
  readonly day: LocalDate | undefined;
  readonly onDay: (day: LocalDate) => void;
}

/** All clients of one day: how an instructor logs in the workshop. */
export function DayView({ day, onDay }: DayViewProps) {
  const { t } = useTranslation('attendance');
  const format = useFormat();
  const { book } = useDesk();
  const range = monthRange(book.month);
  const today = contains(range, book.today) ? book.today : range.end;
  const shown = day && contains(range, day) ? day : today;
  const of = dayOf(shown);
  const rows = useRows().filter((row) => isWithin(row.placement, shown) || of in row.days);
  const step = (days: number) => {
    const next = addDays(shown, days);
    if (contains(range, next)) onDay(next);
  };
  return (
    <>
      <div className="day-bar">
        <button
          type="button"
          className="step"
          disabled={shown === range.start}
          onClick={() => step(-1)}
        >
          <span aria-hidden="true">‹</span>
          <VisuallyHidden>{t('day.previous')}</VisuallyHidden>
        </button>
        <h3 aria-live="polite">{format.day(dateIn(book.month, of))}</h3>
        <button
          type="button"
          className="step"
          disabled={shown === range.end}
          onClick={() => step(1)}
        >
          <span aria-hidden="true">›</span>
          <VisuallyHidden>{t('day.next')}</VisuallyHidden>
        </button>
      </div>
      {shown <= book.today && <FillButtons key={shown} rows={() => rows} day={of} />}
      <ul className="day-lines">
        {rows.map(({ placement, clientName }) => (
          <li key={placement.placementId}>
            <DayLine placementId={placement.placementId} day={of} name={clientName} />
          </li>
        ))}
      </ul>
    </>
  );
}
