import { useTranslation } from 'react-i18next';
import { Heading } from 'suomifi-ui-components';

import { useProviderName } from '../../app/api/providers.ts';
import { renderResult } from '../../ui/render-result.tsx';
import { NoticeLine } from './notice-line.tsx';
import { type HeldDecision, useNotices } from './queries.ts';

interface NoticeProgressProps {
  readonly held: HeldDecision;
}

/** Who has been told of the decision, and who has acknowledged it. */
export function NoticeProgress({ held: { record } }: NoticeProgressProps) {
  const { t } = useTranslation('option');
  const providerName = useProviderName();
  const notices = useNotices(record.decisionId);
  const all = record.reached.length;
  return (
    <section>
      <Heading variant="h2" mb="xs">
        {t('notices.title')}
      </Heading>
      {renderResult(notices, (items) => {
        const acknowledged = items.filter((one) => one.record.state === 'acknowledged').length;
        const text = t('notices.progress', { told: items.length, all, acknowledged });
        return (
          <>
            <p role="status">
              <progress value={items.length} max={Math.max(all, 1)} aria-label={text} /> {text}
            </p>
            {record.state === 'confirmed' && <p>{t('notices.underWay')}</p>}
            <ul className="found">
              {items.map((notice) => (
                <li key={notice.record.agreementId}>
                  <span className="found-name">{providerName(notice.record.providerId)}</span>
                  <NoticeLine held={notice} />
                </li>
              ))}
            </ul>
          </>
        );
      })}
    </section>
  );
}
