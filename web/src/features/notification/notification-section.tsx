import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useReadAll } from '../../queries/use-read.ts';
import { renderResult } from '../../ui/render-result.tsx';
import { Section } from '../../ui/result-place.tsx';
import { SiteLink } from '../../ui/site-link.tsx';
import { Empty } from '../../ui/states.tsx';
import { kindOf, useReceiverName } from './use-notification-words.ts';

/** What was notified of a client, each with its receiver and state. */
export function NotificationSection({ clientId }: { readonly clientId: string }) {
  const { t } = useTranslation('notification');
  const format = useFormat();
  const receiver = useReceiverName();
  const all = useReadAll('listNotifications', { clientId });
  return (
    <Section title={t('title')}>
      {renderResult(all, (items) =>
        items.length === 0 ? (
          <Empty>{t('none')}</Empty>
        ) : (
          <ul>
            {items.map(({ record: { notificationNo, about, made, state } }) => (
              <li key={notificationNo}>
                <SiteLink
                  to="/clients/$clientId/notifications/$notificationNo"
                  params={{ clientId, notificationNo: String(notificationNo) }}
                >
                  {t(`kinds.${kindOf(about)}`)}
                </SiteLink>
                , {receiver(about)}, {format.date(made.on)}: {t(`states.${state}`)}
              </li>
            ))}
          </ul>
        ),
      )}
    </Section>
  );
}
