import { type Month, byName } from '@jatkopolku/kernel';
import { useTranslation } from 'react-i18next';

import { useProviderName } from '../../app/api/providers.ts';
import { useCompensationRate } from '../../i18n/use-compensation-rate.ts';
import { Code } from '../../ui/code.tsx';
import { NumberCell, WideTable, numbers } from '../../ui/wide-table.tsx';
import { DaysCell } from './days-cell.tsx';
import { sumOf } from './line-sums.ts';
import type { Statement } from './queries.ts';
import { useEuros } from './use-words.ts';

interface StatementsTableProps {
  readonly month: Month;
  readonly runNo: number;
  readonly statements: readonly Statement[];
}

/** What a run booked, a row for each provider. */
export function StatementsTable({ month, runNo, statements }: StatementsTableProps) {
  const { t } = useTranslation('settlement');
  const providerName = useProviderName();
  const euros = useEuros();
  const rate = useCompensationRate()(month);
  const lines = [...Map.groupBy(statements, ({ providerId }) => providerId)]
    .map(([providerId, own]) => ({ providerId, lines: own.flatMap((one) => one.lines) }))
    .toSorted((a, b) => byName(providerName(a.providerId), providerName(b.providerId)));
  const all = lines.flatMap((own) => own.lines);
  const cells = (own: Statement['lines']) => (
    <>
      <DaysCell days={sumOf(own, 'fee').days} />
      <NumberCell>{euros(sumOf(own, 'fee').amount)}</NumberCell>
      <NumberCell>{euros(sumOf(own, 'bonus').amount)}</NumberCell>
      <NumberCell>{euros(sumOf(own, 'compensation').amount)}</NumberCell>
      <NumberCell>{euros(sumOf(own, 'travel').amount)}</NumberCell>
    </>
  );
  return (
    <WideTable
      caption={t('statementsCaption', { no: runNo })}
      columns={[
        t('provider'),
        ...numbers(t('days'), t('fees'), t('bonuses'), t('compensation', { rate }), t('travel')),
      ]}
      foot={
        <tr className="total">
          <th scope="row">{t('total')}</th>
          {cells(all)}
        </tr>
      }
    >
      {lines.map((own) => (
        <tr key={own.providerId}>
          <th scope="row">
            {providerName(own.providerId)} <Code>{own.providerId}</Code>
          </th>
          {cells(own.lines)}
        </tr>
      ))}
    </WideTable>
  );
}
