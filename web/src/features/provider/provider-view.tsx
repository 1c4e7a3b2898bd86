import { useMay } from '../../app/acting/use-may.ts';
import { useRead } from '../../app/api/use-read.ts';
import { renderResult } from '../../ui/render-result.tsx';
import { AccountSection } from './account-section.tsx';
import { AffiliateSection } from './affiliate-section.tsx';
import { AgreementSection } from './agreement-section.tsx';
import { ChangeFacts } from './change-facts.tsx';
import { ContactSection } from './contact-section.tsx';
import { EInvoiceSection } from './e-invoice-section.tsx';
import { ProviderFacts } from './provider-facts.tsx';
import { SupervisionSection } from './supervision-section.tsx';

/** All the facts of a provider, each part with what the reader may do to it. */
export function ProviderView({ providerId }: { readonly providerId: string }) {
  const may = useMay();
  const provider = useRead('readProvider', { params: { providerId } });
  return renderResult(provider, (stored) => (
    <>
      <ProviderFacts provider={stored.record} />
      {may('changeProvider') && <ChangeFacts provider={stored} />}
      <ContactSection provider={stored} mayChange={may('changeContacts')} />
      {may('listAccounts') && <AccountSection provider={stored.record} />}
      <EInvoiceSection provider={stored} mayChange={may('changeEInvoice')} />
      <SupervisionSection provider={stored} mayChange={may('changeSupervision')} />
      {may('listAffiliates') && (
        <AffiliateSection provider={stored.record} mayAdd={may('createAffiliate')} />
      )}
      {may('listAgreements') && <AgreementSection provider={stored.record} />}
    </>
  ));
}
