import { getRouteApi } from '@tanstack/react-router';

import { useTranslation } from '../../i18n/use-translation.ts';
import { useProviderName } from '../../queries/providers.ts';
import { useRead } from '../../queries/use-read.ts';
import { Page } from '../../ui/page.tsx';
import { renderResult } from '../../ui/render-result.tsx';
import { AnswerSection } from './answer-section.tsx';
import { AskButton } from './ask-button.tsx';
import { CriminalRecordSection } from './criminal-record-section.tsx';
import { DeclarationSection } from './declaration-section.tsx';
import { DocumentsSection } from './documents-section.tsx';
import { ExtractSection } from './extract-section.tsx';
import { GroundsSection } from './grounds-section.tsx';

import './eligibility.css';
import { HistorySection } from './history-section.tsx';
import { ReviewSection } from './review-section.tsx';
import { StandingSection } from './standing-section.tsx';

const route = getRouteApi('/signed-in-area/checks/$providerId');

/** The check of one provider: its state, why, by whose decision, and what to do next. */
export function CheckPage() {
  const { t } = useTranslation('eligibility');
  const { providerId } = route.useParams();
  const standing = useRead('readCheck', { params: { providerId } });
  const name = useProviderName()(providerId);
  return (
    <Page title={t('oneTitle', { name })}>
      {renderResult(standing, (answer) => (
        <>
          <StandingSection answer={answer} />
          <AskButton providerId={providerId} about={name} />
          <ReviewSection answer={answer} />
          <ExtractSection answer={answer} />
          <GroundsSection answer={answer} />
          <AnswerSection answer={answer} />
          <InspectionSections providerId={providerId} />
          <HistorySection answer={answer} />
        </>
      ))}
    </Page>
  );
}

/** What the provider declared, showed and gave before it was bought from. */
function InspectionSections({ providerId }: { readonly providerId: string }) {
  const inspection = useRead('readInspection', { params: { providerId } });
  const { t } = useTranslation('eligibility');
  return renderResult(inspection, ({ record }) => (
    <div role="group" aria-label={t('inspection')}>
      <DocumentsSection inspection={record} />
      <DeclarationSection inspection={record} />
      <CriminalRecordSection inspection={record} />
    </div>
  ));
}
