import { getRouteApi } from '@tanstack/react-router';

import { useMay } from '../../acting/use-may.ts';
import type { Answer } from '../../api/operation-names.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useClientNames } from '../../queries/clients.ts';
import { useRead } from '../../queries/use-read.ts';
import { FactList } from '../../ui/fact-list.tsx';
import { Page } from '../../ui/page.tsx';
import { renderResult } from '../../ui/render-result.tsx';
import { DocumentButtons } from './document-buttons.tsx';
import { NotificationSteps } from './notification-steps.tsx';
import { kindOf, useDayText, useReceiverName } from './use-notification-words.ts';

const route = getRouteApi('/signed-in-area/clients/$clientId/notifications/$notificationNo');

type Found = Answer<'readNotification'>;

/** A notification: what its receiver hears, its document, and how far it has come. */
export function NotificationPage() {
  const { t } = useTranslation('notification');
  const params = route.useParams();
  const found = useRead('readNotification', { params });
  const id = `${params.clientId}-${params.notificationNo}`;
  return (
    <Page title={t('name', { id })}>
      {renderResult(found, (notification) => (
        <NotificationView notification={notification} />
      ))}
    </Page>
  );
}

function NotificationView({ notification }: { readonly notification: Found }) {
  const may = useMay();
  const facts = useNotificationPageFacts(notification.record);
  return (
    <>
      <FactList facts={facts} />
      {may('readNotificationDocument') && <DocumentButtons record={notification.record} />}
      <NotificationSteps notification={notification} />
    </>
  );
}

function useNotificationPageFacts(record: Found['record']) {
  const { t } = useTranslation('notification');
  const format = useFormat();
  const receiver = useReceiverName();
  const dayText = useDayText();
  const { clientId, about, state, made, sent, acknowledged, dropped } = record;
  const clientName = useClientNames([clientId]);
  const byOn = (mark: Found['record']['sent']) =>
    mark ? t('byOn', { name: mark.name, date: format.date(mark.on) }) : '';
  return [
    [t('client'), clientName(clientId)],
    [t('kind'), t(`kinds.${kindOf(about)}`)],
    [t('receiver'), receiver(about)],
    [t('days'), about.type === 'absences' ? about.days.map(dayText).join(', ') : ''],
    [t('interruptedFrom'), about.type === 'interruption' ? format.date(about.from) : ''],
    [t('state'), t(`states.${state}`)],
    [t('made'), byOn(made)],
    [t('sent'), byOn(sent)],
    [t('acknowledged'), byOn(acknowledged)],
    [t('dropped'), byOn(dropped)],
  ] as const;
}
