import { useTranslation } from 'react-i18next';

import { useFormat } from '../../i18n/use-format.ts';
import { useDesk, useRows } from './desk.ts';
import { rowTotals, sumTotals, toClient } from './totals.ts';

/** The month of all clients together. */
export function GridTotals({ days }: { readonly days: number }) {
  const { t } = useTranslation('attendance');
  const format = useFormat();
  const { book } = useDesk();
  const totals = sumTotals(useRows().map((row) => rowTotals(book.month, row)));
  return (
    <tfoot>
      <tr>
        <th scope="row" className="client">
          {t('grid.total')}
        </th>
        {/* The days have no sum. */}
        <td colSpan={days}>–</td>
        <td className="number">{totals.attended}</td>
        <td className="number">{totals.absent}</td>
        <td className="number">{format.euros(toClient(totals))}</td>
        <td className="number">{format.euros(totals.feeCents)}</td>
      </tr>
    </tfoot>
  );
}
