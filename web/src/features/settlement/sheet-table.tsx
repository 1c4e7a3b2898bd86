import { type Month, id, sortedByName } from '@jatkopolku/kernel';
import { useId } from 'react';

import { useCompensationRate } from '../../acting/use-compensation-rate.ts';
import { ALL } from '../../addresses/addresses.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Code } from '../../ui/code.tsx';
import { NumberCell, numbers, WideTable } from '../../ui/wide-table.tsx';
import { HistoryLine } from '../history/history-link.tsx';
import { DayTable } from './day-table.tsx';
import { DaysCell } from './days-cell.tsx';
import { ExplainLink } from './explain-link.tsx';
import { payersOf, sumOf } from './line-sums.ts';
import type { SheetAccount } from './queries.ts';
import { useWhyNot } from './use-why-not.ts';
import { useEuros, usePayerName } from './use-words.ts';

interface SheetTableProps {
  readonly caption: string;
  readonly month: Month;
  readonly providerId: string;
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
  const sheets = sortedByName(shown.sheets, nameOf);
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
          month={shown.month}
          providerId={shown.providerId}
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

interface SheetRowsProps extends Pick<SheetTableProps, 'month' | 'providerId'> {
  readonly sheet: SheetAccount;
  /** What the client is called. */
  readonly name: string;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  readonly saysWhy: boolean;
  /** How many columns the days take. */
  readonly width: number;
}

/** A client's sheet, and under it, when it is open, its days. */
function SheetRows({ sheet, name, isOpen, onToggle, saysWhy, width, ...of }: SheetRowsProps) {
  const { t } = useTranslation('explanation');
  const whyNot = useWhyNot();
  const euros = useEuros();
  const rowId = useId();
  const { clientId, placementId, lines } = sheet;
  const key = { month: of.month, providerId: id<'Provider'>(of.providerId), clientId, placementId };
  return (
    <>
      <tr>
        <th scope="row">
          <button
            type="button"
            className="row-toggle"
            aria-expanded={isOpen}
            aria-controls={isOpen ? rowId : undefined}
            onClick={() => onToggle(!isOpen)}
          >
            {name}
          </button>{' '}
          <Code>{placementId}</Code>
        </th>
        {saysWhy && <td>{whyNot(sheet)}</td>}
        <DaysCell days={sumOf(lines, 'fee').days} />
        <NumberCell>{euros(sumOf(lines, 'fee').amount)}</NumberCell>
        <NumberCell>{euros(sumOf(lines, 'compensation').amount)}</NumberCell>
        <td>
          <Payers sheet={sheet} />
        </td>
        <NumberCell>{euros(sumOf(lines, 'travel').amount)}</NumberCell>
      </tr>
      {isOpen && (
        <tr id={rowId} className="opened">
          <td colSpan={width}>
            <DayTable sheet={sheet} name={name} />
            <ExplainLink {...of} search={{ clientId }} className="of-client">
              {t('ofClient')}
            </ExplainLink>
            <HistoryLine kind="sheet" of={key} about={name} />
          </td>
        </tr>
      )}
    </>
  );
}

/** Who pays; with how many days where there are several. */
function Payers({ sheet: { lines } }: { readonly sheet: SheetAccount }) {
  const { t } = useTranslation('settlement');
  const payerName = usePayerName();
  const payers = payersOf(lines);
  return payers.length === 1
    ? payers.map(({ payer }) => payerName(payer))
    : payers
        .map(({ payer, days }) => t('payerDays', { payer: payerName(payer), count: days }))
        .join(', ');
}
