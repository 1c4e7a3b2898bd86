import type { Line } from '@jatkopolku/domain/settlement';
import { useTranslation } from 'react-i18next';

import { useAgreementOf, useLotName } from '../../app/api/tenders.ts';
import { Code } from '../../ui/code.tsx';
import { NumberCell, WideTable, numbers } from '../../ui/wide-table.tsx';
import { DaysCell } from './days-cell.tsx';
import { sumOf } from './line-sums.ts';
import type { ProviderMonth } from './queries.ts';
import { useEuros } from './use-words.ts';

interface FeeTableProps {
  readonly found: ProviderMonth;
}

/** What the provider earns for days, by agreement, with the price of a day. */
export function FeeTable({ found: { lines, counted } }: FeeTableProps) {
  const { t } = useTranslation('settlement');
  const euros = useEuros();
  const lotName = useLotName();
  const agreementOf = useAgreementOf();
  const fees = lines.filter((line) => line.kind === 'fee');
  if (fees.length === 0) return <p>{t('noFees')}</p>;
  const { days, amount } = sumOf(lines, 'fee');
  const pricesOf = ({ agreementId }: Extract<Line, { kind: 'fee' }>) => {
    const own = counted.filter((sheet) => sheet.agreementId === agreementId);
    const each = own.flatMap((sheet) =>
      sheet.days.flatMap(({ amounts }) => amounts?.feeCents ?? []),
    );
    return [...new Set(each)];
  };
  return (
    <WideTable
      caption={t('feesCaption')}
      columns={[t('lot'), t('agreement'), ...numbers(t('dayPrice'), t('days'), t('fees'))]}
      foot={
        <tr className="total">
          <th scope="row" colSpan={3}>
            {t('total')}
          </th>
          <DaysCell days={days} />
          <NumberCell>{euros(amount)}</NumberCell>
        </tr>
      }
    >
      {fees.map((line) => (
        <tr key={`${line.agreementId} ${line.lot}`}>
          <th scope="row">{lotName(agreementOf(line.agreementId)?.frameworkId, line.lot)}</th>
          <td>
            <Code>{line.agreementId}</Code>
          </td>
          <NumberCell>{pricesOf(line).map(euros).join(' / ')}</NumberCell>
          <DaysCell days={line.days} />
          <NumberCell>{euros(line.amountCents)}</NumberCell>
        </tr>
      ))}
    </WideTable>
  );
}
