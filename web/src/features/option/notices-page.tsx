import { reachOf } from '@jatkopolku/domain/access';
import { byText } from '@jatkopolku/kernel';
import { Paragraph } from 'suomifi-ui-components';

import { useActing } from '../../acting/use-acting.ts';
import type { Row } from '../../api/operation-names.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useProviderName } from '../../queries/providers.ts';
import { useReadAll } from '../../queries/use-read.ts';
import { Page } from '../../ui/page.tsx';
import { renderResult } from '../../ui/render-result.tsx';
import { Empty } from '../../ui/states.tsx';
import { CalendarSection } from './calendar-section.tsx';
import { NoticeLine } from './notice-line.tsx';
import { useOptionWords } from './use-option-words.ts';

import './option.css';

/** What was decided of the options of one's agreements; what waits to be acknowledged comes first. */
export function NoticesPage() {
  const { t } = useTranslation('option');
  const notices = useReadAll('listNotices');
  const { membership } = useActing();
  return (
    <Page title={t('notices.title')}>
      <Paragraph>{t('notices.text')}</Paragraph>
      {renderResult(notices, (items) =>
        items.length === 0 ? (
          <Empty>{t('notices.none')}</Empty>
        ) : (
          <ul className="found">
            {items.toSorted(waitingFirst).map((held) => (
              <li key={`${held.record.decisionId} ${held.record.agreementId}`}>
                <NoticeTitle held={held} />
                <NoticeLine held={held} />
              </li>
            ))}
          </ul>
        ),
      )}
      {membership && reachOf(membership, 'createFeed') !== undefined && <CalendarSection />}
    </Page>
  );
}

function waitingFirst(a: Row<'listNotices'>, b: Row<'listNotices'>): number {
  return waits(b) - waits(a) || byText(b.record.sentOn, a.record.sentOn);
}

/** 1 while it waits. */
function waits({ record }: Row<'listNotices'>): number {
  return Number(record.state === 'sent');
}

function NoticeTitle({ held: { record } }: { readonly held: Row<'listNotices'> }) {
  const { t } = useTranslation('option');
  const format = useFormat();
  const { termOf } = useOptionWords();
  const providerName = useProviderName();
  const { facts, providerId } = record;
  const { optionNo: no, use, startsOn, endsOn, runningEnd } = facts;
  const title =
    use === 'use'
      ? t('notices.use', { no, term: termOf({ start: startsOn, end: endsOn }) })
      : t('notices.leave', { no, date: format.date(runningEnd) });
  return (
    <>
      <span className="found-name">{title}</span>
      <span className="quiet">{[providerName(providerId), facts.frameworkName].join(' · ')}</span>
    </>
  );
}
