import { useTranslation } from 'react-i18next';

import { NumberCell, WideTable, numbers } from '../../ui/wide-table.tsx';
import { ALL } from './address.ts';
import { DaysCell } from './days-cell.tsx';
import { sumOf } from './line-sums.ts';
import type { SheetAccount } from './queries.ts';
import { SheetRows } from './sheet-rows.tsx';
import { useEuros } from './use-words.ts';

interface SheetTableProps {
  readonly caption: string;
  readonly sheets: readonly SheetAccount[];
  /** Whose days are shown, by placement; or everybody's. */
  readonly open: string | undefined;
  readonly onShow: (placementId: string | undefined) => void;
  /** Whether it is told why a sheet does not count. */
  readonly saysWhy?: boolean;
}

/** Month sheets with what they come to; each opens to its days. */
export function SheetTable({ caption, sheets, open, onShow, saysWhy = false }: SheetTableProps) {
  const { t } = useTranslation('settlement');
  const euros = useEuros();
  const all = sheets.flatMap(({ lines }) => lines);
  const columns = [
    t('client'),
    t('placement'),
    ...(saysWhy ? [t('why')] : []),
    ...numbers(t('days'), t('fee'), t('compensation')),
    t('payer'),
    ...numbers(t('travel')),
  ];
  return (
    <WideTable
      caption={caption}
      columns={columns}
      foot={
        <tr className="total">
          <th scope="row" colSpan={saysWhy ? 3 : 2}>
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
          isOpen={open === ALL || open === sheet.placementId}
          onToggle={(isOpen) => onShow(isOpen ? sheet.placementId : undefined)}
          saysWhy={saysWhy}
          width={columns.length}
        />
      ))}
    </WideTable>
  );
}
