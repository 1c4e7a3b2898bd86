import { agreementStateOn, agreementTerm, isOver, isSigned } from '@jatkopolku/domain/agreement';
import { isProcured } from '@jatkopolku/domain/framework';
import type { LocalDate } from '@jatkopolku/kernel';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { useBusinessDay } from '../../app/acting/use-business-day.ts';
import { useProviderName, useProviders } from '../../app/api/providers.ts';
import { Page } from '../../ui/page.tsx';
import { renderResult } from '../../ui/render-result.tsx';
import { CapSection } from '../contract/cap-section.tsx';
import { ContractSection } from '../contract/contract-section.tsx';
import { PriceSection } from '../contract/price-section.tsx';
import { SigningSection } from '../contract/signing-section.tsx';
import { StandstillSection } from '../contract/standstill-section.tsx';
import { AgreementFacts } from './agreement-facts.tsx';
import { type AgreementInTerms, useAgreementInTerms } from './agreement-in-terms.ts';
import { CompanyCheck } from './company-check.tsx';
import { AgreementFigures } from './figures.tsx';
import { OptionLinks } from './option-links.tsx';
import { ResponsiblePerson } from './responsible-person.tsx';
import { TermTimeline } from './term-timeline.tsx';

import '../contract/contract.css';
import './agreement.css';

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
  const state = agreementStateOn(record, term, today);
  const hasEnded = isOver[state];
  const signed = isSigned(record);
  return (
    <>
      <AgreementFacts agreement={agreement} today={today} />
      {!signed && <SigningSection agreement={agreement} today={today} />}
      <ResponsiblePerson agreement={agreement} />
      {isProcured(framework) && <CompanyCheck agreement={record} />}
      <ContractSection agreement={agreement} isOver={hasEnded} />
      <PriceSection agreement={agreement} today={today} isLasting={signed && !hasEnded} />
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
