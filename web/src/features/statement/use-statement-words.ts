import type { Dispute, OwnLine } from '@jatkopolku/domain/settlement';

import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { Fact } from '../../ui/differences.ts';

/** What a line of a statement is called. */
export function useLineName(): (line: OwnLine) => string {
  const { t } = useTranslation('statement');
  return (line) => {
    if (line.kind === 'fee') {
      return t('lines.fee', { lot: line.lot, agreementId: line.agreementId });
    }
    const { claimId, partNo } = line;
    return partNo === undefined
      ? t('lines.bonus', { claimId })
      : t('lines.bonusPart', { claimId, partNo });
  };
}

/** What may have changed of a dispute, shown when somebody else was there first. */
export function useDisputeFacts(): (dispute: Dispute) => readonly Fact[] {
  const { t } = useTranslation('statement');
  const format = useFormat();
  return ({ state, answers }) => [
    [t('disputes.state'), t(`disputes.states.${state}`)],
    [t('disputes.answers'), format.number(answers.length)],
  ];
}
