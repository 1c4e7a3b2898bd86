import { type DayCode, absenceReasons, dateIn, fromDayCode } from '@jatkopolku/domain/attendance';
import type { PlacementId } from '@jatkopolku/domain/placement';

import { useFormat } from '../../../i18n/use-format.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { useEnter } from '../desk/day-texts.ts';
import { useDesk, useRow } from '../desk/desk.ts';
import { type Mark, entryOf, markOf } from './marks.ts';

interface DayMarksProps {
  readonly placementId: PlacementId;
  readonly day: string;
  readonly code: DayCode | undefined;
}

/** One press logs presence as planned, or why the client is absent. */
export function DayMarks({ placementId, day, code }: DayMarksProps) {
  const { t } = useTranslation('attendance');
  const format = useFormat();
  const row = useRow(placementId);
  const enter = useEnter();
  const mark = markOf(code);
  const { book } = useDesk();
  const isToCome = dateIn(book.month, day) > book.today;
  const known = code === undefined ? undefined : fromDayCode(code);
  const hours = known?.status === 'present' ? known.hours : row.placement.hoursPerDay;
  const choose = (chosen: Mark) => {
    const entry = entryOf(chosen, row.placement, code);
    // Plans whose hours no day can have leave presence to be written by hand.
    if (entry || chosen === 'clear') enter(placementId, day, entry);
  };
  return (
    <div className="day-marks">
      {!isToCome && (
        <button
          type="button"
          className="mark-button"
          aria-pressed={mark === 'present'}
          onClick={() => mark !== 'present' && choose('present')}
        >
          {t('day.present', { hours: format.decimal(hours) })}
        </button>
      )}
      <label className="mark-select">
        <span className="visually-hidden">{t('day.choose')}</span>
        <select
          value={mark === 'present' ? 'clear' : mark}
          onChange={(event) => choose(event.target.value as Mark)}
        >
          <option value="clear">{t('day.absent')}…</option>
          {absenceReasons.map((reason) => (
            <option key={reason} value={reason}>
              {t(`marks.${reason}`)}
            </option>
          ))}
        </select>
      </label>
      {code !== undefined && (
        <button type="button" className="mark-button" onClick={() => choose('clear')}>
          {t('day.clear')}
        </button>
      )}
    </div>
  );
}
