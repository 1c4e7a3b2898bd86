import type { Bill } from '@jatkopolku/domain/payment';
import type { Cents } from '@jatkopolku/kernel';
import type { ReactNode } from 'react';

import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useProviderName } from '../../queries/providers.ts';
import { Code } from '../../ui/code.tsx';
import { NumberCell, WideTable, numbers } from '../../ui/wide-table.tsx';

interface BilledRow {
  readonly providerId: string;
  readonly amountCents: Cents;
  readonly bills: readonly Pick<Bill, 'number'>[];
}

interface ProviderBillsTableProps<Row extends BilledRow> {
  readonly caption: string;
  /** What the last column says of each. */
  readonly saysOf: string;
  readonly rows: readonly Row[];
  readonly children: (row: Row) => ReactNode;
}

/** Providers by name with the invoices that make up what they get, each with what is to be said of it. */
export function ProviderBillsTable<Row extends BilledRow>(props: ProviderBillsTableProps<Row>) {
  const { caption, saysOf, rows, children } = props;
  const { t } = useTranslation('payment');
  const format = useFormat();
  const providerName = useProviderName();
  return (
    <WideTable
      caption={caption}
      columns={[t('bills.provider'), t('bills.invoices'), ...numbers(t('amount')), saysOf]}
    >
      {rows.map((row) => (
        <tr key={`${row.providerId} ${row.bills.map(({ number }) => number).join(' ')}`}>
          <th scope="row">
            {providerName(row.providerId)} <Code>{row.providerId}</Code>
          </th>
          <td>{row.bills.map(({ number }) => number).join(', ')}</td>
          <NumberCell>{format.euros(row.amountCents)}</NumberCell>
          <td>{children(row)}</td>
        </tr>
      ))}
    </WideTable>
  );
}
