import type { Provider } from '@jatkopolku/domain/provider';

import { useMay } from '../../acting/use-may.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useRead } from '../../queries/use-read.ts';
import { FactList } from '../../ui/fact-list.tsx';
import { renderResult } from '../../ui/render-result.tsx';
import { AccountSection } from './account-section.tsx';
import { AffiliateSection } from './affiliate-section.tsx';
import { AgreementSection } from './agreement-section.tsx';
import { ChangeFacts } from './change-facts.tsx';
import { ContactSection } from './contact-section.tsx';
import { EInvoiceSection } from './e-invoice-section.tsx';
import { SupervisionSection } from './supervision-section.tsx';
import { useProviderWords } from './use-provider-words.ts';

/** All the facts of a provider, each part with what the reader may do to it. */
export function ProviderView({ providerId }: { readonly providerId: string }) {
  const may = useMay();
  const provider = useRead('readProvider', { params: { providerId } });
  return renderResult(provider, (stored) => (
    <>
      <ProviderFacts provider={stored.record} />
      {stored.actions.changeProvider.allowed && <ChangeFacts provider={stored} />}
      <ContactSection provider={stored} mayChange={stored.actions.changeContacts.allowed} />
      {may('listAccounts') && <AccountSection provider={stored.record} />}
      <EInvoiceSection provider={stored} mayChange={stored.actions.changeEInvoice.allowed} />
      <SupervisionSection provider={stored} mayChange={stored.actions.changeSupervision.allowed} />
      {may('listAffiliates') && (
        <AffiliateSection provider={stored.record} mayAdd={may('createAffiliate')} />
      )}
      {may('listAgreements') && <AgreementSection provider={stored.record} />}
    </>
  ));
}

/** Who the provider is, by the registers and by its own word. */
function ProviderFacts({ provider }: { readonly provider: Provider }) {
  const { t } = useTranslation('provider');
  const { factsOf } = useProviderWords();
  return <FactList facts={[...factsOf(provider), [t('fields.providerId'), provider.providerId]]} />;
}
