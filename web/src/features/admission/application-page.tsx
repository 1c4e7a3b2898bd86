import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { joinReads } from '../../app/api/join-reads.ts';
import { useProviderName, useProviders } from '../../app/api/providers.ts';
import { useRead } from '../../app/api/use-read.ts';
import { Page } from '../../ui/page.tsx';
import { renderResult } from '../../ui/render-result.tsx';
import { type KnownFramework, type VersionedApplication, useAdmissions } from './admissions.ts';
import { ApplicationDocuments } from './application-documents.tsx';
import { ApplicationFacts } from './application-facts.tsx';
import { ApplicationHistory } from './application-history.tsx';
import { DecisionSection } from './decision-section.tsx';
import { MadeAgreements } from './made-agreements.tsx';
import { OwnActs } from './own-acts.tsx';

import '../outcome/outcome.css';
import './admission.css';

const route = getRouteApi('/signed-in-area/admissions/$applicationId');

/** One application: what is offered, what has happened to it, and what the reader may do about it. */
export function ApplicationPage() {
  const { t } = useTranslation('admission');
  const { applicationId } = route.useParams();
  const application = useRead('readApplication', { params: { applicationId } });
  const whole = joinReads([application, useAdmissions()], (...answers) => answers);
  const providerName = useProviderName();
  const providers = useProviders();
  const known = providers.isPending ? undefined : application.data?.record;
  return (
    <Page title={known ? t('oneTitle', { provider: providerName(known.providerId) }) : t('one')}>
      {renderResult(whole, ([held, { frameworks }]) => (
        <ApplicationParts
          key={applicationId}
          application={held}
          framework={frameworks.find(
            ({ framework }) => framework.frameworkId === held.record.frameworkId,
          )}
        />
      ))}
    </Page>
  );
}

interface ApplicationPartsProps {
  readonly application: VersionedApplication;
  readonly framework: KnownFramework | undefined;
}

/** What is to be done comes first, then the facts, and what has happened last. */
function ApplicationParts({ application, framework }: ApplicationPartsProps) {
  const { record } = application;
  const lots = framework?.lots ?? [];
  return (
    <>
      <OwnActs application={application} lots={lots} />
      <ApplicationFacts application={record} framework={framework} />
      <ApplicationDocuments applicationId={record.applicationId} />
      <MadeAgreements application={record} />
      <DecisionSection application={application} />
      <ApplicationHistory application={record} />
    </>
  );
}
