import type { PlacementId } from '@jatkopolku/domain/placement';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { DayDetails } from './day-details.tsx';
import { useRows } from './desk.ts';
import { FillButtons } from './fill-buttons.tsx';
import { GridLegend } from './grid-legend.tsx';
import { MarkChoice } from './mark-choice.tsx';
import type { Mark } from './marks.ts';
import { MonthGrid } from './month-grid.tsx';

interface Selected {
  readonly placementId: PlacementId;
  readonly day: string;
}

/** Own clients × days of the month. */
export function GridView() {
  const { t } = useTranslation('attendance');
  const rows = useRows();
  const [mark, setMark] = useState<Mark>('present');
  const [selected, setSelected] = useState<Selected>();
  return (
    <>
      <MarkChoice mark={mark} onMark={setMark} />
      <FillButtons rows={rows} />
      <GridLegend />
      <MonthGrid
        mark={mark}
        onSelect={(placementId, day) => setSelected({ placementId, day })}
        onDetails={() => document.querySelector<HTMLElement>('.day-details input')?.focus()}
      />
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
