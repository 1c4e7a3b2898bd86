import { helsinkiDayOf } from '@jatkopolku/kernel';

import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { ChangeList } from './change-list.tsx';
import type { HistoryEntry } from './queries.ts';
import { useActText } from './use-act-text.ts';

/** So many changes are read at a glance; more are opened by who wants to see them. */
const FEW = 8;

interface EntryViewProps {
  readonly entry: HistoryEntry;
  /** Whether it is what the record began with. */
  readonly isFirst: boolean;
  /** Whether nothing has happened since. */
  readonly isOnly: boolean;
}

/** What was done at a time, by whom, and what it changed. */
export function EntryView({ entry, isFirst, isOnly }: EntryViewProps) {
  const { t } = useTranslation('history');
  const actText = useActText();
  const { acts, changes } = entry;
  const isLong = changes.length > FEW;
  return (
    <>
      {acts.map((act) => (
        <p className="history-act" key={`${act.event} ${act.by}`}>
          {actText(act)}
        </p>
      ))}
      <EntryTime entry={entry} />
      {changes.length === 0 && <p className="quiet">{t('nothing')}</p>}
      {isLong && (
        <details open={isOnly}>
          <summary>{isFirst ? t('first') : t('details', { count: changes.length })}</summary>
          <ChangeList changes={changes} isFirst={isFirst} />
        </details>
      )}
      {!isLong && changes.length > 0 && <ChangeList changes={changes} isFirst={isFirst} />}
    </>
  );
}

/** When: by the real clock, after the region's business day where that is another one. */
function EntryTime({ entry: { from, to, businessDate } }: Pick<EntryViewProps, 'entry'>) {
  const { t } = useTranslation(['explanation', 'words']);
  const format = useFormat();
  const [begun, done] = [format.instant(from), format.instant(to)];
  const time = begun === done ? done : t('until', { from: begun, to: done });
  const isOther = helsinkiDayOf(to) !== businessDate;
  return (
    <p className="quiet">
      {isOther && `${format.date(businessDate)} · `}
      {isOther ? t('words:realTime', { time }) : time}
    </p>
  );
}
