import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { views } from './address.ts';
import { ClientView } from './client-view.tsx';
import { DayView } from './day-view.tsx';
import { useDesk } from './desk.ts';
import { fittingView } from './fitting-view.ts';
import { GridView } from './grid-view.tsx';

/** All clients at once where there is room; on a phone one day, or one client. */
export function MonthViews() {
  const { t } = useTranslation('attendance');
  const search = useSearch({ from: '/signed-in-area/sheets' });
  const navigate = useNavigate({ from: '/sheets' });
  const { book } = useDesk();
  const [fitting] = useState(fittingView);
  const view = search.view ?? fitting;
  const look = (change: Partial<typeof search>) =>
    void navigate({ search: { ...search, month: book.month, ...change }, replace: true });
  return (
    <section aria-label={t('views.label')}>
      <div className="view-choice" role="group" aria-label={t('views.label')}>
        {views.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === view}
            onClick={() => look({ view: one })}
          >
            {t(`views.${one}`)}
          </button>
        ))}
      </div>
      {view === 'grid' && <GridView />}
      {view === 'day' && <DayView day={search.day} onDay={(day) => look({ view, day })} />}
      {view === 'client' && (
        <ClientView
          placementId={search.placement}
          onClient={(placement) => look({ view, placement })}
        />
      )}
    </section>
  );
}
