import type { Agreement } from '@jatkopolku/domain/agreement';

import { useFormat } from '../../../i18n/use-format.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import type { Fact } from '../../../ui/differences.ts';

/** What may change of an agreement while somebody looks at it. */
export function useAgreementFacts(): (agreement: Agreement) => readonly Fact[] {
  const { t } = useTranslation(['agreementSteps', 'agreement']);
  const format = useFormat();
  return (agreement) => {
    const { state, places, capCents, laterPrices, contractTerms } = agreement;
    const { suspension, termination } = agreement;
    const last = laterPrices.at(-1);
    return [
      [t('agreement:facts.state'), format.state(state)],
      [t('facts.places'), String(places ?? '')],
      [t('facts.cap'), capCents === null ? '' : format.euros(capCents)],
      [t('prices.title'), last ? format.euros(last.dayPriceCents) : ''],
      [t('terms.title'), contractTerms.map(({ place }) => place).join(', ')],
      [t('facts.suspension'), suspension ? format.date(suspension.from) : ''],
      [t('facts.termination'), termination ? format.date(termination.on) : ''],
    ];
  };
}
