import { Paragraph } from 'suomifi-ui-components';

import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useRead } from '../../queries/use-read.ts';
import { Page } from '../../ui/page.tsx';
import { renderResult } from '../../ui/render-result.tsx';
import { Section } from '../../ui/result-place.tsx';
import { Empty } from '../../ui/states.tsx';
import { DueSection } from './due-section.tsx';
import { WaitingTable } from './waiting-table.tsx';

/** What payers have not heard of yet, and what was made and is not sent or acknowledged. */
export function NotificationsPage() {
  const { t } = useTranslation('notification');
  const format = useFormat();
  const due = useRead('readDueNotifications', {});
  const waiting = useRead('listWaitingNotifications', {});
  return (
    <Page title={t('title')}>
      <Paragraph mb="s">{t('text')}</Paragraph>
      {renderResult(due, ({ lookedOn, payers }) => (
        <>
          <p className="quiet">
            {lookedOn === null
              ? t('due.notLooked')
              : t('due.looked', { date: format.date(lookedOn) })}
          </p>
          {lookedOn !== null && payers.length === 0 && <Empty>{t('due.none')}</Empty>}
          {payers.map((one) => (
            <DueSection key={one.payer} due={one} />
          ))}
        </>
      ))}
      {renderResult(waiting, ({ items, more }) => (
        <Section title={t('waiting.title')}>
          {items.length === 0 ? <Empty>{t('waiting.none')}</Empty> : <WaitingTable items={items} />}
          {more && <p>{t('waiting.more')}</p>}
        </Section>
      ))}
    </Page>
  );
}
