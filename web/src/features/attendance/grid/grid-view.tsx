import { memo, useState } from 'react';

import { useTranslation } from '../../../i18n/use-translation.ts';
import { DayDetails } from '../day/day-details.tsx';
import { type Mark, marks } from '../day/marks.ts';
import { useDesk } from '../desk/desk.ts';
import { FillButtons } from '../desk/fill-buttons.tsx';
import { GridLegend } from './cell-kinds.tsx';
import { useLetters } from './keys.ts';
import { MonthGrid } from './month-grid.tsx';
import type { CellAddress } from './use-grid.ts';

const goToDetails = () => document.querySelector<HTMLElement>('.day-details input')?.focus();

/** Own clients × days of the month. A key draws again what it changes: everything here is kept but the details. */
export function GridView() {
  const { t } = useTranslation('attendance');
  const { book } = useDesk();
  const [mark, setMark] = useState<Mark>('present');
  const [selected, setSelected] = useState<CellAddress>();
  return (
    <>
      <MarkChoice mark={mark} onMark={setMark} />
      <FillButtons rows={book.rows} />
      <GridLegend />
      <MonthGrid mark={mark} onSelect={setSelected} onDetails={goToDetails} />
      <aside className="day-panel">
        {selected ? (
          <DayDetails key={`${selected.placementId} ${selected.day}`} {...selected} />
        ) : (
          <p className="quiet">{t('details.none')}</p>
        )}
      </aside>
    </>
  );
}

interface MarkChoiceProps {
  readonly mark: Mark;
  readonly onMark: (mark: Mark) => void;
}

/** What one tap logs, with the keys that do the same. */
const MarkChoice = memo(({ mark, onMark }: MarkChoiceProps) => {
  const { t } = useTranslation('attendance');
  const letters = useLetters();
  const keys = marks
    .filter((one) => letters[one] !== '')
    .map((one) =>
      t('mark.key', { letter: letters[one].toUpperCase(), mark: t(`marks.${one}`).toLowerCase() }),
    );
  return (
    <fieldset className="mark-choice">
      <legend>{t('mark.label')}</legend>
      {marks.map((one) => (
        <label key={one} className={`mark mark-${one}`}>
          <input
            type="radio"
            name="mark"
            value={one}
            checked={one === mark}
            onChange={() => onMark(one)}
          />
          {t(`marks.${one}`)}
        </label>
      ))}
      <details className="mark-hint">
        <summary>{t('mark.keys')}</summary>
        {t('mark.hint', { keys: keys.join(', ') })}
      </details>
    </fieldset>
  );
});
