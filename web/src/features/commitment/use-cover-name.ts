import type { Cover } from '@jatkopolku/domain/commitment';

import { useTranslation } from '../../i18n/use-translation.ts';
import { useProviderName } from '../../queries/providers.ts';
import { useAgreementOf, useLotName } from '../../queries/tenders.ts';

/** What a commitment is for, in words: a provider's agreement, or the rest of a lot. */
export function useCoverName(): (cover: Cover, providerId?: string | null) => string {
  const { t } = useTranslation('words');
  const lotName = useLotName();
  const providerName = useProviderName();
  const agreementOf = useAgreementOf();
  return ({ frameworkId, lot, agreementId }, providerId) => {
    if (agreementId === null) return t('covers.lotRest', { lot: lotName(frameworkId, lot) });
    const provider = providerId ?? agreementOf(agreementId)?.providerId ?? agreementId;
    return t('covers.agreement', { provider: providerName(provider), code: agreementId });
  };
}
