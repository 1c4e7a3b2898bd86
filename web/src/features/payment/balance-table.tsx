import { type Balance, owedOf } from '@jatkopolku/domain/payment';
import type { ReactNode } from 'react';

import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useClientNames } from '../../queries/clients.ts';
import { Code } from '../../ui/code.tsx';
import { NumberCell, WideTable, numbers } from '../../ui/wide-table.tsx';

interface BalanceTableProps<Row extends Balance> {
  readonly caption: string;
  /** What the last column says of each. */
  readonly saysOf: string;
  readonly rows: readonly Row[];
  readonly children: (row: Row) => ReactNode;
}

/** Balances of clients by name, each with what is to be said of it: only those are named who are looked at. */
export function BalanceTable<Row extends Balance>(props: BalanceTableProps<Row>) {
  const { caption, saysOf, rows, children } = props;
  const { t } = useTranslation('payment');
  const format = useFormat();
  const clientName = useClientNames(rows.map(({ clientId }) => clientId));
  return (
    <WideTable
      caption={caption}
      columns={[t('client'), t('months'), ...numbers(t('amount')), saysOf]}
    >
      {rows.map((row) => (
        <tr key={row.clientId}>
          <th scope="row">
            {clientName(row.clientId)} <Code>{row.clientId}</Code>
          </th>
          <td>{row.months.map((month) => format.month(month)).join(', ')}</td>
          <NumberCell>{format.euros(owedOf(row))}</NumberCell>
          <td>{children(row)}</td>
        </tr>
      ))}
    </WideTable>
  );
}
