import { Button } from 'suomifi-ui-components';

import { useBusinessDay } from '../../acting/use-business-day.ts';
import { useMay } from '../../acting/use-may.ts';
import type { Answer } from '../../api/operation-names.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useClientNames } from '../../queries/clients.ts';
import { useSending } from '../../queries/use-send.ts';
import { Section, showResult } from '../../ui/result-place.tsx';
import { SiteLink } from '../../ui/site-link.tsx';
import { Failure } from '../../ui/states.tsx';
import { WideTable } from '../../ui/wide-table.tsx';
import { usePayerName } from '../settlement/use-words.ts';
import { useDayText } from './use-notification-words.ts';

type Due = Answer<'readDueNotifications'>['payers'][number];

interface DueSectionProps {
  readonly due: Due;
}

/** What is due to one payer, client by client, and the button that makes its notices. */
export function DueSection({ due: { payer, count, items } }: DueSectionProps) {
  const { t } = useTranslation('notification');
  const format = useFormat();
  const may = useMay();
  const name = usePayerName()(payer);
  const making = useSending('makeAbsenceNotices', {
    onSent: ({ made }) => showResult(t('due.wasMade', { count: made })),
  });
  return (
    <Section title={t('due.title', { payer: name })}>
      {count > items.length && (
        <p>{t('due.shown', { count: format.number(count), shown: format.number(items.length) })}</p>
      )}
      <DueTable items={items} caption={t('due.title', { payer: name })} />
      {making.error && <Failure error={making.error} onRetry={() => making.reset()} />}
      {may('makeAbsenceNotices') && (
        <p>
          <Button
            disabled={making.isPending}
            onClick={() => making.mutate({ body: { payer, clientId: null } })}
          >
            {t('due.make', { payer: name })}
          </Button>
        </p>
      )}
    </Section>
  );
}

interface DueTableProps extends Pick<Due, 'items'> {
  readonly caption: string;
}

function DueTable({ items, caption }: DueTableProps) {
  const { t } = useTranslation('notification');
  const format = useFormat();
  const today = useBusinessDay();
  const dayText = useDayText();
  const clientName = useClientNames(items.map(({ clientId }) => clientId));
  return (
    <WideTable caption={caption} columns={[t('client'), t('days'), t('dueOn')]}>
      {items.map(({ clientId, days, dueOn }) => (
        <tr key={clientId}>
          <th scope="row">
            <SiteLink to="/clients/$clientId" params={{ clientId }}>
              {clientName(clientId)}
            </SiteLink>
          </th>
          <td>{days.map(dayText).join(', ')}</td>
          <td>
            {format.date(dueOn)}
            {today && dueOn < today && ` (${t('late')})`}
          </td>
        </tr>
      ))}
    </WideTable>
  );
}
