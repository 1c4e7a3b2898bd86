import type { PlacementId } from '@jatkopolku/domain/placement';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'suomifi-ui-components';

import { DayDetails } from './day-details.tsx';
import { useDesk } from './desk.ts';
import { MarkChoice } from './mark-choice.tsx';
import type { Mark } from './marks.ts';
import { MonthGrid } from './month-grid.tsx';
import { useFill } from './use-fill.ts';

interface Selected {
  readonly placementId: PlacementId;
  readonly day: string;
}

/** Own clients × days of the month. */
export function GridView() {
  const { t } = useTranslation('attendance');
  const { book } = useDesk();
  const [mark, setMark] = useState<Mark>('present');
  const [selected, setSelected] = useState<Selected>();
  const fill = useFill();
  return (
    <>
      <MarkChoice mark={mark} onMark={setMark} />
      <Button variant="secondary" onClick={() => fill(book.rows())}>
        {t('fill')}
      </Button>
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
