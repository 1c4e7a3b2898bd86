import { wholeMail } from '@jatkopolku/contracts/letters/option-mail';
import { Paragraph } from 'suomifi-ui-components';

import './option.css';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useReadAll } from '../../queries/use-read.ts';
import { useConfig } from '../../session/use-session.ts';
import { Page } from '../../ui/page.tsx';
import { renderResult } from '../../ui/render-result.tsx';
import { Empty } from '../../ui/states.tsx';

/** The messages of a program of one's own machine, which sends none. */
export function OutboxPage() {
  const { t } = useTranslation('option');
  const { demoUsers } = useConfig();
  return (
    <Page title={t('outbox.title')}>
      {demoUsers.length > 0 ? <MailList /> : <Empty>{t('outbox.notHere')}</Empty>}
    </Page>
  );
}

function MailList() {
  const { t } = useTranslation('option');
  const format = useFormat();
  const mail = useReadAll('listMail');
  return (
    <>
      <Paragraph>{t('outbox.text')}</Paragraph>
      {renderResult(mail, (items) =>
        items.length === 0 ? (
          <Empty>{t('outbox.none')}</Empty>
        ) : (
          <ul className="found">
            {items.map(({ record }) => (
              <li key={record.mailId}>
                <span className="found-name">{record.subject}</span>
                <span className="quiet">
                  {t('outbox.to', { to: record.to.join(', ') })} ·{' '}
                  {t('outbox.written', { time: format.instant(record.writtenAt) })}
                </span>
                <span className="mail-text">{wholeMail(record, window.location.origin)}</span>
              </li>
            ))}
          </ul>
        ),
      )}
    </>
  );
}
