import { useNavigate, useSearch } from '@tanstack/react-router';

import { sheetViews } from '../../addresses/addresses.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useEdited } from '../../ui/edited.ts';
import { ClientView } from './client/client-view.tsx';
import { ClosedNote } from './closed/closed-note.tsx';
import { DayView } from './day/day-view.tsx';
import type { BookSetting } from './desk/book.ts';
import { DeskContext, useDesk, useSaveState, useSheetView } from './desk/desk.ts';
import { FirstThings } from './desk/first-things.tsx';
import { useMakeDesk } from './desk/make-desk.ts';
import type { SaveState } from './desk/saving.ts';
import { SendAll } from './desk/send.tsx';
import { GridView } from './grid/grid-view.tsx';

interface MonthDeskProps {
  readonly setting: Omit<BookSetting, 'onUnsaved' | 'onAnswer'>;
  readonly onRefetch: () => void;
}

/** A month that was read: what to look at first, the days, and sending. */
export function MonthDesk({ setting, onRefetch }: MonthDeskProps) {
  const desk = useMakeDesk(setting);
  return (
    <DeskContext value={desk}>
      <div className="month-desk">
        <SaveNote />
        <FirstThings onRefetch={onRefetch} />
        <ClosedNote periods={desk.book.rows()[0]?.closedAnywhere ?? []} />
        <MonthViews />
        <SendAll />
      </div>
    </DeskContext>
  );
}

/** All clients at once where there is room; on a phone one day, or one client. */
function MonthViews() {
  const { t } = useTranslation('attendance');
  const search = useSearch({ from: '/signed-in-area/sheets' });
  const navigate = useNavigate({ from: '/sheets' });
  const { book } = useDesk();
  const view = useSheetView(search.view);
  const look = (change: Partial<typeof search>) =>
    void navigate({ search: { ...search, month: book.month, ...change }, replace: true });
  return (
    <section aria-label={t('views.label')}>
      <div className="view-choice" role="group" aria-label={t('views.label')}>
        {sheetViews.map((one) => (
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

/** Whether something on the page is not saved, and the person should know at once. */
const isAlarming: Readonly<Record<SaveState, boolean>> = {
  saved: false,
  saving: false,
  waiting: true,
  left: true,
};

/** Whether what was entered has arrived: always in sight, and read aloud when it has not. */
function SaveNote() {
  const { t } = useTranslation('attendance');
  const saved = useSaveState();
  // Hours or travel that are being typed are not taken yet; what a button sends is not saved by itself.
  const isTyping = useEdited().some(({ savesItself }) => savesItself);
  const state = isTyping && saved === 'saved' ? 'saving' : saved;
  return (
    <p className={`save-note save-${state}`} role={isAlarming[state] ? 'alert' : undefined}>
      {t(`save.${state}`)}
    </p>
  );
}
