import type { Line } from '@jatkopolku/domain/settlement';
import { useTranslation } from 'react-i18next';
import { Heading } from 'suomifi-ui-components';

import { NumberCell, WideTable, numbers } from '../../ui/wide-table.tsx';
import { usePayerName, useSigned } from './use-words.ts';

interface RemainingTableProps {
  readonly lines: readonly Line[];
}

/** Line by line what has changed of the provider since the month was booked. */
export function RemainingTable({ lines }: RemainingTableProps) {
  const { t } = useTranslation('settlement');
  const { days, euros } = useSigned();
  const textOf = useLineText();
  return (
    <section className="remaining">
      <Heading variant="h2" mb="xs">
        {t('remaining')}
      </Heading>
      <WideTable
        caption={t('remainingCaption')}
        columns={[t('what'), ...numbers(t('days'), t('change'))]}
      >
        {lines.map((line) => (
          <tr key={textOf(line)}>
            <th scope="row">{textOf(line)}</th>
            <NumberCell>{days(line.days)}</NumberCell>
            <NumberCell>{euros(line.amountCents)}</NumberCell>
          </tr>
        ))}
      </WideTable>
    </section>
  );
}

/** What a line is for. */
function useLineText(): (line: Line) => string {
  const { t } = useTranslation('settlement');
  const payerName = usePayerName();
  return (line) => {
    switch (line.kind) {
      case 'fee':
        return t('lines.fee', { lot: line.lot, agreement: line.agreementId });
      case 'compensation':
        return t('lines.compensation', {
          client: line.clientId,
          placement: line.placementId,
          payer: payerName(line.payer),
        });
      case 'travel':
        return t('lines.travel', { client: line.clientId, placement: line.placementId });
      case 'state':
        return t('lines.state');
      case 'bonus':
        return t('lines.bonus', { claim: line.claimId });
    }
  };
}
