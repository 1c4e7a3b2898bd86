import { type Agreement, agreementTerm, isOver, isSigned } from '@jatkopolku/domain/agreement';
import { isProcured } from '@jatkopolku/domain/framework';
import type { LocalDate } from '@jatkopolku/kernel';
import { getRouteApi } from '@tanstack/react-router';

import { useBusinessDay } from '../../acting/use-business-day.ts';
import { useMay } from '../../acting/use-may.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useProviderName, useProviders } from '../../queries/providers.ts';
import { Page } from '../../ui/page.tsx';
import { Part } from '../../ui/part.tsx';
import { renderResult } from '../../ui/render-result.tsx';
import { SiteLink } from '../../ui/site-link.tsx';
import { LivingCheck } from '../eligibility/living-check.tsx';
import { HistoryLine } from '../history/history-link.tsx';
import { AgreementFacts } from './agreement-facts.tsx';
import { type AgreementInTerms, useAgreementInTerms } from './agreement-in-terms.ts';
import { AgreementFigures } from './figures.tsx';
import { ResponsiblePerson } from './responsible-person.tsx';
import { CapSection } from './steps/cap-section.tsx';
import { ContractSection } from './steps/contract-section.tsx';

import './steps/steps.css';
import './agreement.css';
import { PriceSection } from './steps/price-section.tsx';
import { SigningSection } from './steps/signing-section.tsx';
import { StandstillSection } from './steps/standstill-section.tsx';
import { TermTimeline } from './term-timeline.tsx';

const route = getRouteApi('/signed-in-area/agreements/$frameworkId/$agreementId');

/** One agreement: what was agreed, whether it may be, how long it runs, and what it has come to. */
export function AgreementPage() {
  const { t } = useTranslation('agreement');
  const { agreementId } = route.useParams();
  const today = useBusinessDay();
  const agreement = useAgreementInTerms(agreementId);
  const providerName = useProviderName();
  const providers = useProviders();
  // A heading is read aloud: it waits for the name.
  const known = providers.isPending ? undefined : agreement.data?.record;
  const title = known
    ? t('oneTitle', { provider: providerName(known.providerId), lot: known.lot })
    : t('one');
  return (
    <Page title={title}>
      {renderResult(
        agreement,
        (answer) => today !== undefined && <AgreementParts agreement={answer} today={today} />,
      )}
    </Page>
  );
}

interface AgreementPartsProps {
  readonly agreement: AgreementInTerms;
  readonly today: LocalDate;
}

function AgreementParts({ agreement, today }: AgreementPartsProps) {
  const { record, framework, options } = agreement;
  const { agreementId, capCents } = record;
  const term = agreementTerm(record, framework, options);
  const { state } = record;
  const hasEnded = isOver[state];
  const signed = isSigned(record);
  return (
    <>
      <AgreementFacts agreement={agreement} today={today} />
      <HistoryLine kind="agreement" of={{ agreementId }} />
      {!signed && <SigningSection agreement={agreement} today={today} />}
      <ResponsiblePerson agreement={agreement} />
      {isProcured(framework) && <CompanyCheck agreement={record} />}
      <ContractSection agreement={agreement} isOver={hasEnded} />
      <PriceSection agreement={agreement} today={today} isOver={hasEnded} />
      {signed && (
        <>
          <TermTimeline agreement={agreement} today={today} />
          <OptionLinks agreement={record} />
          <StandstillSection agreement={agreement} state={state} term={term} today={today} />
          {capCents !== null && <CapSection agreementId={agreementId} capCents={capCents} />}
          <AgreementFigures agreementId={agreementId} />
        </>
      )}
    </>
  );
}

interface CompanyCheckProps {
  readonly agreement: Agreement;
}

/** What the check says today of the provider of what is bought, and the law that asks for it. */
function CompanyCheck({ agreement: { providerId, scope } }: CompanyCheckProps) {
  const { t } = useTranslation('agreement');
  return (
    <Part title={t('check.title')}>
      <LivingCheck providerId={providerId} scope={scope} />
      <p className="quiet">{t('check.lawText')}</p>
    </Part>
  );
}

interface OptionLinksProps {
  readonly agreement: Agreement;
}

/** Leads to where options are decided, and to how the provider has done. */
function OptionLinks({ agreement: { frameworkId, lot, providerId } }: OptionLinksProps) {
  const { t } = useTranslation('option');
  const may = useMay();
  return (
    <ul className="option-links">
      {may('judgeOption') && (
        <li>
          <SiteLink to="/options" search={{ framework: frameworkId, lot }}>
            {t('all')}
          </SiteLink>
        </li>
      )}
      {may('readPerformance') && (
        <li>
          <SiteLink to="/performance/$providerId" params={{ providerId }}>
            {t('performance.title')}
          </SiteLink>
        </li>
      )}
    </ul>
  );
}
