import { type Month, ZERO_CENTS } from '@jatkopolku/kernel';

import { useCompensationRate } from '../../acting/use-compensation-rate.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { FactList } from '../../ui/fact-list.tsx';
import { Part } from '../../ui/part.tsx';
import { NumberCell, WideTable, numbers } from '../../ui/wide-table.tsx';
import { DaysCell } from './days-cell.tsx';
import { type FigureRow, figureRows, isFilled, rowKey } from './figures.ts';
import type { Comparison } from './queries.ts';
import { useEuros, usePayerName } from './use-words.ts';

interface TotalsTableProps {
  readonly comparison: Comparison;
}

/** What the month comes to, and once something is booked, what of it is. */
export function TotalsTable({ comparison: { month, full, booked, runs } }: TotalsTableProps) {
  const { t } = useTranslation('settlement');
  const format = useFormat();
  const isBooked = runs.length > 0;
  const before = new Map(figureRows(booked).map((row) => [rowKey(row), row]));
  const rows = rowsOf(figureRows(full), isBooked ? figureRows(booked) : []);
  const columns = [t('figure'), ...numbers(t('days'), t('euros'))];
  return (
    <Part title={t('totals')}>
      <FactList
        facts={[
          [t('clients'), format.number(full.clients)],
          [t('days'), format.number(full.days)],
        ]}
      />
      <WideTable
        caption={t('totalsCaption')}
        columns={isBooked ? [...columns, ...numbers(t('alreadyBooked'))] : columns}
      >
        {rows.map((row) => (
          <TotalsRow
            key={rowKey(row)}
            row={row}
            month={month}
            before={
              isBooked ? (before.get(rowKey(row)) ?? { ...row, amount: ZERO_CENTS }) : undefined
            }
          />
        ))}
      </WideTable>
    </Part>
  );
}

/** The rows of the month, and those that only what is booked has, such as a payer that pays no more. */
function rowsOf(full: readonly FigureRow[], booked: readonly FigureRow[]): readonly FigureRow[] {
  const known = new Set(full.map(rowKey));
  const gone = booked
    .filter((row) => !known.has(rowKey(row)))
    .map((row) => ({ ...row, days: 0, amount: ZERO_CENTS }));
  return [...gone, ...full].filter((row) => row.name !== 'held' || isFilled(row));
}

interface TotalsRowProps extends FigureTextProps {
  readonly before: FigureRow | undefined;
}

function TotalsRow({ row, month, before }: TotalsRowProps) {
  const euros = useEuros();
  return (
    <tr className={row.isTotal ? 'total' : undefined}>
      <th scope="row">
        <FigureText row={row} month={month} />
      </th>
      <DaysCell days={row.days} />
      <NumberCell>{euros(row.amount)}</NumberCell>
      {before && <NumberCell>{euros(before.amount)}</NumberCell>}
    </tr>
  );
}

interface FigureTextProps {
  readonly row: FigureRow;
  readonly month: Month;
}

/** What an amount of a month is called. */
export function FigureText({ row: { name, payer }, month }: FigureTextProps) {
  const { t } = useTranslation('settlement');
  const payerName = usePayerName();
  const rate = useCompensationRate()(month);
  return t(`figures.${name}`, { rate, payer: payer === undefined ? '' : payerName(payer) });
}
