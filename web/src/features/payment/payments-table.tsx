import { owedOf } from '@jatkopolku/domain/payment';
import { useState } from 'react';

import type { Answer } from '../../api/operation-names.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useClientNames } from '../../queries/clients.ts';
import { Code } from '../../ui/code.tsx';
import { NumberCell, WideTable, numbers } from '../../ui/wide-table.tsx';

type Payments = Answer<'readPaymentBatch'>['payments'];

interface PaymentsTableProps {
  readonly payments: Payments;
}

/** Each payment of the batch, for who wants to see them: a county's batch has a thousand. */
export function PaymentsTable({ payments }: PaymentsTableProps) {
  const { t } = useTranslation('payment');
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="payments" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('payments.all', { count: payments.length })}</summary>
      {isOpen && <Rows payments={payments} />}
    </details>
  );
}

function Rows({ payments }: PaymentsTableProps) {
  const { t } = useTranslation('payment');
  const format = useFormat();
  const clientName = useClientNames(payments.map(({ clientId }) => clientId));
  return (
    <WideTable
      caption={t('payments.caption')}
      columns={[
        t('client'),
        t('payments.id'),
        t('settings.account'),
        ...numbers(t('payments.allowance'), t('payments.travel'), t('amount')),
        t('batches.state'),
      ]}
    >
      {payments.map((payment) => (
        <tr key={payment.no}>
          <th scope="row">
            {clientName(payment.clientId)} <Code>{payment.clientId}</Code>
          </th>
          <td className="payment-id">{payment.endToEndId}</td>
          <td>{t('settings.ending', { ending: payment.ending })}</td>
          <NumberCell>{format.euros(payment.allowanceCents)}</NumberCell>
          <NumberCell>{format.euros(payment.travelCents)}</NumberCell>
          <NumberCell>{format.euros(owedOf(payment))}</NumberCell>
          <td>{payment.outcome === null ? '–' : t(`payments.outcomes.${payment.outcome}`)}</td>
        </tr>
      ))}
    </WideTable>
  );
}
