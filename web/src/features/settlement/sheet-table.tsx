import { type Month, byName } from '@jatkopolku/kernel';
import { useTranslation } from 'react-i18next';

import { useCompensationRate } from '../../i18n/use-compensation-rate.ts';
import { NumberCell, WideTable, numbers } from '../../ui/wide-table.tsx';
import { ALL } from './address.ts';
import { DaysCell } from './days-cell.tsx';
import { sumOf } from './line-sums.ts';
import type { SheetAccount } from './queries.ts';
import { SheetRows } from './sheet-rows.tsx';
import { useEuros } from './use-words.ts';

interface SheetTableProps {
  readonly caption: string;
  readonly month: Month;
  readonly sheets: readonly SheetAccount[];
  readonly clientName: (clientId: string) => string;
  /** Whose days are shown, by placement; or everybody's. */
  readonly open: string | undefined;
  readonly onShow: (placementId: string | undefined) => void;
  /** Whether the table says why a sheet does not count. */
  readonly saysWhy?: boolean;
}

/** Month sheets with what they come to; each opens to its days. */
export function SheetTable({ caption, clientName, open, onShow, ...shown }: SheetTableProps) {
  const { t } = useTranslation('settlement');
  const { saysWhy = false } = shown;
  const nameOf = ({ clientId }: SheetAccount) => clientName(clientId);
  const sheets = shown.sheets.toSorted((a, b) => byName(nameOf(a), nameOf(b)));
  const euros = useEuros();
  const rateOf = useCompensationRate();
  const all = sheets.flatMap(({ lines }) => lines);
  const columns = [
    t('client'),
    ...(saysWhy ? [t('why')] : []),
    ...numbers(t('days'), t('fee'), t('compensation', { rate: rateOf(shown.month) })),
    t('payer'),
    ...numbers(t('travel')),
  ];
  return (
    <WideTable
      caption={caption}
      columns={columns}
      foot={
        <tr className="total">
          <th scope="row" colSpan={saysWhy ? 2 : 1}>
            {t('total')}
          </th>
          <DaysCell days={sumOf(all, 'fee').days} />
          <NumberCell>{euros(sumOf(all, 'fee').amount)}</NumberCell>
          <NumberCell>{euros(sumOf(all, 'compensation').amount)}</NumberCell>
          <td>–</td>
          <NumberCell>{euros(sumOf(all, 'travel').amount)}</NumberCell>
        </tr>
      }
    >
      {sheets.map((sheet) => (
        <SheetRows
          key={`${sheet.clientId} ${sheet.placementId}`}
          sheet={sheet}
          name={nameOf(sheet)}
          isOpen={open === ALL || open === sheet.placementId}
          onToggle={(isOpen) => onShow(isOpen ? sheet.placementId : undefined)}
          saysWhy={saysWhy}
          width={columns.length}
        />
      ))}
    </WideTable>
  );
}
