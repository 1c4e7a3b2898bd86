import { sumCents } from '@jatkopolku/kernel';
import { useTranslation } from 'react-i18next';

import { useFormat } from '../../i18n/use-format.ts';
import { Code } from '../../ui/code.tsx';
import { NumberCell, WideTable, numbers } from '../../ui/wide-table.tsx';
import type { ProviderMonth } from './queries.ts';
import { useEuros } from './use-words.ts';

interface BonusTableProps {
  readonly found: ProviderMonth;
  readonly clientName: (clientId: string) => string;
}

/** The bonuses of the month, each with the claim that it comes from. */
export function BonusTable({ found: { claims }, clientName }: BonusTableProps) {
  const { t } = useTranslation(['settlement', 'outcome']);
  const format = useFormat();
  const euros = useEuros();
  if (claims.length === 0) return null;
  return (
    <WideTable
      caption={t('bonusesCaption')}
      columns={[t('client'), t('path'), t('decidedOn'), t('claim'), ...numbers(t('amount'))]}
      foot={
        <tr className="total">
          <th scope="row" colSpan={4}>
            {t('total')}
          </th>
          <NumberCell>{euros(sumCents(claims.map((claim) => claim.amountCents)))}</NumberCell>
        </tr>
      }
    >
      {claims.map((claim) => (
        <tr key={claim.claimId}>
          <th scope="row">
            {clientName(claim.clientId)} <Code>{claim.placementId}</Code>
          </th>
          <td>{t(`outcome:paths.${claim.pathType}`)}</td>
          <td>{claim.decidedOn === null ? '–' : format.date(claim.decidedOn)}</td>
          <td>
            <Code>{claim.claimId}</Code>
          </td>
          <NumberCell>{euros(claim.amountCents)}</NumberCell>
        </tr>
      ))}
    </WideTable>
  );
}
