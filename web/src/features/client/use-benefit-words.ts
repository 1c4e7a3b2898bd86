import type { Benefit, BenefitKind } from '@jatkopolku/domain/client';
import { useTranslation } from 'react-i18next';

import { useLanguage } from '../../i18n/use-language.ts';
import type { Fact } from '../../ui/differences.ts';
import { dateIn } from '../../ui/format.ts';
import { fundOf } from './drafts.ts';

/** A benefit in the reader's words. */
export function useBenefitWords() {
  const { t } = useTranslation('client');
  const language = useLanguage();
  const kindOf = (kind: BenefitKind) => t(`benefits.kinds.${kind}`);
  const payerOf = (payer: string) => {
    const fund = fundOf(payer);
    if (fund !== undefined) return t('benefits.payers.fund', { fund });
    return payer === 'county' || payer === 'kela' ? t(`benefits.payers.${payer}`) : payer;
  };
  const periodOf = ({ validFrom, validTo }: Pick<Benefit, 'validFrom' | 'validTo'>) => {
    const from = dateIn(validFrom, language);
    return validTo === null
      ? t('benefits.from', { from })
      : `${from} – ${dateIn(validTo, language)}`;
  };
  const factsOf = (benefit: Benefit): readonly Fact[] => [
    [t('benefits.fields.benefit'), kindOf(benefit.benefit)],
    [t('benefits.fields.payer'), payerOf(benefit.payer)],
    [t('benefits.fields.validFrom'), dateIn(benefit.validFrom, language)],
    [
      t('benefits.fields.validTo'),
      benefit.validTo === null ? '' : dateIn(benefit.validTo, language),
    ],
  ];
  return { kindOf, payerOf, periodOf, factsOf };
}
