import type { Line } from '@jatkopolku/domain/settlement';
import type { Month } from '@jatkopolku/kernel';

import { useCompensationRate } from '../../acting/use-compensation-rate.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useAgreementOf, useLotName } from '../../queries/tenders.ts';
import { usePayerName } from './use-words.ts';

/** What a line is for. */
export function useLineText(
  month: Month,
  clientName: (clientId: string) => string,
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
export function codeOf(line: Line): string {
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
