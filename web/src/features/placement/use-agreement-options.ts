import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useProviderName } from '../../queries/providers.ts';
import { useLotName } from '../../queries/tenders.ts';
import type { OpenAgreement } from './agreements.ts';

/** Agreements to choose from, each by its provider and lot, with the day until which it is in force. */
export function useAgreementOptions() {
  const { t } = useTranslation('placement');
  const format = useFormat();
  const providerName = useProviderName();
  const lotName = useLotName();
  return (open: readonly OpenAgreement[]) =>
    open.map(({ agreement: { agreementId, providerId, frameworkId, lot }, term }) => {
      const names = { provider: providerName(providerId), lot: lotName(frameworkId, lot) };
      return [agreementId, t('agreement', { ...names, end: format.date(term.end) })] as const;
    });
}
