import { stateText } from '@jatkopolku/contracts';
import type { Agreement } from '@jatkopolku/domain/agreement';
import { useTranslation } from 'react-i18next';

import { useLanguage } from '../../i18n/use-language.ts';
import type { Fact } from '../../ui/differences.ts';
import { dateIn, eurosIn } from '../../ui/format.ts';

/** What may change of an agreement while somebody looks at it. */
export function useAgreementFacts(): (agreement: Agreement) => readonly Fact[] {
  const { t } = useTranslation(['contract', 'agreement']);
  const language = useLanguage();
  return (agreement) => {
    const { state, places, capCents, laterPrices, contractTerms } = agreement;
    const { suspension, termination } = agreement;
    const last = laterPrices.at(-1);
    return [
      [t('agreement:facts.state'), stateText(state, language)],
      [t('facts.places'), String(places ?? '')],
      [t('facts.cap'), capCents === null ? '' : eurosIn(capCents, language)],
      [t('prices.title'), last ? eurosIn(last.dayPriceCents, language) : ''],
      [t('terms.title'), contractTerms.map(({ place }) => place).join(', ')],
      [t('facts.suspension'), suspension ? dateIn(suspension.from, language) : ''],
      [t('facts.termination'), termination ? dateIn(termination.on, language) : ''],
    ];
  };
}
