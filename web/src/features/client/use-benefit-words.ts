import type { Benefit, BenefitKind } from '@jatkopolku/domain/client';

import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { Fact } from '../../ui/differences.ts';
import { fundOf } from './drafts.ts';

/** A benefit in the reader's words. */
export function useBenefitWords() {
  const { t } = useTranslation('client');
  const format = useFormat();
  const kindOf = (kind: BenefitKind) => t(`benefits.kinds.${kind}`);
  const payerOf = (payer: string) => {
    const fund = fundOf(payer);
    if (fund !== undefined) return t('benefits.payers.fund', { fund });
    return payer === 'county' || payer === 'kela' ? t(`benefits.payers.${payer}`) : payer;
  };
  const periodOf = ({ validFrom, validTo }: Pick<Benefit, 'validFrom' | 'validTo'>) => {
    const from = format.date(validFrom);
    return validTo === null ? t('benefits.from', { from }) : `${from} – ${format.date(validTo)}`;
  };
  const factsOf = (benefit: Benefit): readonly Fact[] => [
    [t('benefits.fields.benefit'), kindOf(benefit.benefit)],
    [t('benefits.fields.payer'), payerOf(benefit.payer)],
    [t('benefits.fields.validFrom'), format.date(benefit.validFrom)],
    [t('benefits.fields.validTo'), benefit.validTo === null ? '' : format.date(benefit.validTo)],
  ];
  return { kindOf, payerOf, periodOf, factsOf };
}
