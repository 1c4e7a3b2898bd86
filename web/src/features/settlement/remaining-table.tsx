import type { Line } from '@jatkopolku/domain/settlement';
import type { Month } from '@jatkopolku/kernel';
import { useTranslation } from 'react-i18next';

import { useCompensationRate } from '../../acting/use-compensation-rate.ts';
import { useAgreementOf, useLotName } from '../../queries/tenders.ts';
import { Code } from '../../ui/code.tsx';
import { Part } from '../../ui/part.tsx';
import { NumberCell, WideTable, numbers } from '../../ui/wide-table.tsx';
import { usePayerName, useSigned } from './use-words.ts';

interface RemainingTableProps {
  readonly month: Month;
  readonly lines: readonly Line[];
  readonly clientName: (clientId: string) => string;
}

/** Line by line what has changed of the provider since the month was booked. */
export function RemainingTable({ month, lines, clientName }: RemainingTableProps) {
  const { t } = useTranslation('settlement');
  const { days, euros } = useSigned();
  const textOf = useLineText(month, clientName);
  return (
    <Part title={t('remaining')} className="remaining">
      <WideTable
        caption={t('remainingCaption')}
        columns={[t('what'), ...numbers(t('days'), t('change'))]}
      >
        {lines.map((line) => (
          <tr key={`${textOf(line)} ${codeOf(line)}`}>
            <th scope="row">
              {textOf(line)} <Code>{codeOf(line)}</Code>
            </th>
            <NumberCell>{days(line.days)}</NumberCell>
            <NumberCell>{euros(line.amountCents)}</NumberCell>
          </tr>
        ))}
      </WideTable>
    </Part>
  );
}

/** What a line is for. */
function useLineText(
  month: Month,
  clientName: RemainingTableProps['clientName'],
): (line: Line) => string {
  const { t } = useTranslation('settlement');
  const payerName = usePayerName();
  const lotName = useLotName();
  const agreementOf = useAgreementOf();
  const rateOf = useCompensationRate();
  return (line) => {
    switch (line.kind) {
      case 'fee':
        return t('lines.fee', {
          lot: lotName(agreementOf(line.agreementId)?.frameworkId, line.lot),
        });
      case 'compensation':
        return t('lines.compensation', {
          rate: rateOf(month),
          client: clientName(line.clientId),
          payer: payerName(line.payer),
        });
      case 'travel':
        return t('lines.travel', { client: clientName(line.clientId) });
      case 'state':
        return t('lines.state');
      case 'bonus':
        return t('lines.bonus');
    }
  };
}

/** The record that a line comes from. */
function codeOf(line: Line): string {
  switch (line.kind) {
    case 'fee':
      return line.agreementId;
    case 'compensation':
    case 'travel':
      return line.placementId;
    case 'state':
      return '';
    case 'bonus':
      return line.claimId;
  }
}
