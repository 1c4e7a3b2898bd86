import type { Answer } from '../../api/operation-names.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useClientNames } from '../../queries/clients.ts';
import { SiteLink } from '../../ui/site-link.tsx';
import { WideTable } from '../../ui/wide-table.tsx';
import { kindOf, useReceiverName } from './use-notification-words.ts';

type Waiting = Answer<'listWaitingNotifications'>['items'];

/** Notifications that wait, each with a way to where it is sent. */
export function WaitingTable({ items }: { readonly items: Waiting }) {
  const { t } = useTranslation('notification');
  const format = useFormat();
  const receiver = useReceiverName();
  const clientName = useClientNames(items.map(({ record }) => record.clientId));
  return (
    <WideTable
      caption={t('waiting.title')}
      columns={[t('client'), t('kind'), t('receiver'), t('made'), t('state')]}
    >
      {items.map(({ record }) => {
        const { clientId, notificationNo, about, made, state } = record;
        return (
          <tr key={`${clientId} ${notificationNo}`}>
            <th scope="row">
              <SiteLink
                to="/clients/$clientId/notifications/$notificationNo"
                params={{ clientId, notificationNo: String(notificationNo) }}
              >
                {clientName(clientId)}
              </SiteLink>
            </th>
            <td>{t(`kinds.${kindOf(about)}`)}</td>
            <td>{receiver(about)}</td>
            <td>{format.date(made.on)}</td>
            <td>{t(`states.${state}`)}</td>
          </tr>
        );
      })}
    </WideTable>
  );
}
