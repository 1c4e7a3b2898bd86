import { historyKeys } from '@jatkopolku/contracts';
import { type HistoryKind, historyKinds } from '@jatkopolku/domain/history';
import { getRouteApi } from '@tanstack/react-router';
import { Button, Paragraph } from 'suomifi-ui-components';

import type { HistoryAddress } from '../../addresses/addresses.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { NotFoundPage } from '../../ui/not-found-page.tsx';
import { Page } from '../../ui/page.tsx';
import { renderResult } from '../../ui/render-result.tsx';
import { EntryView } from './entry-view.tsx';
import { type HistoryEntry, useHistory } from './queries.ts';
import { RecordLink } from './record-link.tsx';

import './history.css';

const route = getRouteApi('/signed-in-area/history/$kind');

/** What happened to any record: who changed what from what to what, and when. */
export function HistoryPage() {
  const { kind: asked } = route.useParams();
  const of = route.useSearch();
  const kind = historyKinds.find((one) => one === asked);
  const isWhole = kind && historyKeys[kind].every((part) => of[part] !== undefined);
  return kind && isWhole ? (
    <HistoryOfRecord kind={kind} of={of} key={JSON.stringify([kind, of])} />
  ) : (
    <NotFoundPage />
  );
}

interface HistoryOfRecordProps {
  readonly kind: HistoryKind;
  readonly of: HistoryAddress;
}

function HistoryOfRecord({ kind, of }: HistoryOfRecordProps) {
  const { t } = useTranslation('history');
  const format = useFormat();
  const month = of.month === undefined ? '' : format.month(of.month);
  const record = t(`records.${kind}`, { ...of, month });
  const history = useHistory(kind, of);
  return (
    <Page title={t('titleOf', { record })}>
      <RecordLink kind={kind} of={of} record={record} />
      <Paragraph mb="s">{t('text')}</Paragraph>
      {renderResult(history, (entries) => (
        <>
          <Entries entries={entries} isWhole={!history.hasNextPage} />
          {history.hasNextPage && (
            <Button
              variant="secondary"
              disabled={history.isFetchingNextPage}
              onClick={() => void history.fetchNextPage()}
            >
              {t('more')}
            </Button>
          )}
        </>
      ))}
    </Page>
  );
}

interface EntriesProps {
  readonly entries: readonly HistoryEntry[];
  /** Whether the oldest is among them: what was there from the beginning. */
  readonly isWhole: boolean;
}

function Entries({ entries, isWhole }: EntriesProps) {
  return (
    <ol className="record-history">
      {entries.map((entry, place) => (
        <li key={`${entry.to} ${entry.acts[0]?.event}`}>
          <EntryView
            entry={entry}
            isFirst={isWhole && place === entries.length - 1}
            isOnly={isWhole && entries.length === 1}
          />
        </li>
      ))}
    </ol>
  );
}
