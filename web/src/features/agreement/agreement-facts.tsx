import { stateText } from '@jatkopolku/contracts';
import { agreementStateOn, agreementTerm, dayPriceOn } from '@jatkopolku/domain/agreement';
import type { LocalDate } from '@jatkopolku/kernel';
import { useTranslation } from 'react-i18next';

import { useProviders } from '../../app/api/providers.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { FactList } from '../../ui/fact-list.tsx';
import { dateIn, eurosIn } from '../../ui/format.ts';
import type { AgreementInTerms } from './queries.ts';

interface AgreementFactsProps {
  readonly agreement: AgreementInTerms;
  readonly today: LocalDate;
}

/** What was agreed, and with whom. */
export function AgreementFacts({ agreement, today }: AgreementFactsProps) {
  const { t } = useTranslation('agreement');
  const language = useLanguage();
  const { data = [] } = useProviders();
  const { record, framework, lots, options } = agreement;
  const { agreementId, providerId, lot, scope, signedOn } = record;
  const provider = data.find((one) => one.record.providerId === providerId)?.record;
  const lotName = lots.find((one) => one.lot === lot)?.name;
  const state = agreementStateOn(record, agreementTerm(record, framework, options), today);
  return (
    <FactList
      facts={[
        [t('facts.state'), stateText(state, language)],
        [t('facts.provider'), provider?.name ?? providerId],
        [t('facts.businessId'), provider?.businessId],
        [t('facts.agreementId'), agreementId],
        [t('facts.framework'), framework.name],
        [t('facts.lot'), lotName === undefined ? lot : `${lot}: ${lotName}`],
        [t('facts.scope'), t(`scopes.${scope}`)],
        [t('facts.dayPrice'), eurosIn(dayPriceOn(record, today), language)],
        [t('facts.signedOn'), signedOn && dateIn(signedOn, language)],
      ]}
    />
  );
}
