import type { Line } from '@jatkopolku/domain/settlement';
import { sumCents } from '@jatkopolku/kernel';

import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useAgreementOf, useLotName } from '../../queries/tenders.ts';
import { Code } from '../../ui/code.tsx';
import { NumberCell, numbers, WideTable } from '../../ui/wide-table.tsx';
import { DaysCell } from './days-cell.tsx';
import { ExplainLink, searchOf } from './explain-link.tsx';
import { sumOf } from './line-sums.ts';
import type { ProviderMonth } from './queries.ts';
import { useEuros } from './use-words.ts';

interface FeeTableProps {
  readonly found: ProviderMonth;
}

/** What the provider earns for days, by agreement, with the price of a day. */
export function FeeTable({ found: { month, providerId, lines, counted } }: FeeTableProps) {
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
          <th scope="row">
            <ExplainLink month={month} providerId={providerId} search={searchOf(line)}>
              {lotName(agreementOf(line.agreementId)?.frameworkId, line.lot)}
            </ExplainLink>
          </th>
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

interface BonusTableProps {
  readonly found: ProviderMonth;
  readonly clientName: (clientId: string) => string;
}

/** The bonuses of the month, each with the claim that it comes from. */
export function BonusTable({ found: { month, providerId, bonuses }, clientName }: BonusTableProps) {
  const { t } = useTranslation(['settlement', 'outcome']);
  const format = useFormat();
  const euros = useEuros();
  if (bonuses.length === 0) return null;
  return (
    <WideTable
      caption={t('bonusesCaption')}
      columns={[t('client'), t('path'), t('decidedOn'), t('claim'), ...numbers(t('amount'))]}
      foot={
        <tr className="total">
          <th scope="row" colSpan={4}>
            {t('total')}
          </th>
          <NumberCell>{euros(sumCents(bonuses.map(({ amountCents }) => amountCents)))}</NumberCell>
        </tr>
      }
    >
      {bonuses.map((bonus) => (
        <tr key={`${bonus.claimId} ${bonus.partNo}`}>
          <th scope="row">
            <ExplainLink month={month} providerId={providerId} search={{ claimId: bonus.claimId }}>
              {clientName(bonus.clientId)}
            </ExplainLink>{' '}
            <Code>{bonus.placementId}</Code>
          </th>
          <td>{t(`outcome:paths.${bonus.pathType}`)}</td>
          <td>{format.date(bonus.approvedOn)}</td>
          <td>
            <Code>{bonus.claimId}</Code>
          </td>
          <NumberCell>{euros(bonus.amountCents)}</NumberCell>
        </tr>
      ))}
    </WideTable>
  );
}
