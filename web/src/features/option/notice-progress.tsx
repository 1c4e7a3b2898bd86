import type { Row } from '../../api/operation-names.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useByProviderName, useProviderName } from '../../queries/providers.ts';
import { useReadAll } from '../../queries/use-read.ts';
import { renderResult } from '../../ui/render-result.tsx';
import { Section } from '../../ui/result-place.tsx';
import { NoticeLine } from './notice-line.tsx';

interface NoticeProgressProps {
  readonly held: Row<'listDecisions'>;
}

/** Which providers have the decision's notice, and which have acknowledged it. */
export function NoticeProgress({ held: { record } }: NoticeProgressProps) {
  const { t } = useTranslation('option');
  const providerName = useProviderName();
  const byProviderName = useByProviderName();
  const notices = useReadAll('listNotices', { decisionId: record.decisionId });
  const all = record.reached.length;
  return (
    <Section title={t('notices.title')}>
      {renderResult(notices, (items) => {
        const acknowledged = items.filter((one) => one.record.state === 'acknowledged').length;
        const mailed = items.filter((one) => one.record.isMailed).length;
        const text = t('notices.progress', { shown: items.length, all, mailed, acknowledged });
        return (
          <>
            <p role="status">
              <progress value={items.length} max={Math.max(all, 1)} aria-label={text} /> {text}
            </p>
            {record.state === 'confirmed' && <p>{t('notices.underWay')}</p>}
            <ul className="found">
              {items
                .toSorted((a, b) => byProviderName(a.record, b.record))
                .map((notice) => (
                  <li key={notice.record.agreementId}>
                    <span className="found-name">{providerName(notice.record.providerId)}</span>
                    <NoticeLine held={notice} />
                  </li>
                ))}
            </ul>
          </>
        );
      })}
    </Section>
  );
}
