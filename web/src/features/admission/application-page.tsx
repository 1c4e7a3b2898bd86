import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { useProviderName, useProviders } from '../../app/api/providers.ts';
import { Page } from '../../ui/page.tsx';
import { renderResult } from '../../ui/render-result.tsx';
import { SiteLink } from '../../ui/site-link.tsx';
import { ApplicationDocuments } from './application-documents.tsx';
import { ApplicationFacts } from './application-facts.tsx';
import { ApplicationHistory } from './application-history.tsx';
import { DecisionSection } from './decision-section.tsx';
import { MadeAgreements } from './made-agreements.tsx';
import { OwnActs } from './own-acts.tsx';
import {
  type HeldApplication,
  type KnownFramework,
  useAdmissions,
  useApplication,
} from './queries.ts';

import '../outcome/outcome.css';
import './admission.css';

const route = getRouteApi('/signed-in-area/admissions/$applicationId');

/** One application: what is offered, what has happened to it, and what the reader may do about it. */
export function ApplicationPage() {
  const { t } = useTranslation('admission');
  const { applicationId } = route.useParams();
  const application = useApplication(applicationId);
  const admissions = useAdmissions();
  const providerName = useProviderName();
  const providers = useProviders();
  const known = providers.isPending ? undefined : application.data?.record;
  return (
    <Page title={known ? t('oneTitle', { provider: providerName(known.providerId) }) : t('one')}>
      <p>
        <SiteLink to="/admissions">{t('all')}</SiteLink>
      </p>
      {renderResult(application, (held) =>
        renderResult(admissions, ({ frameworks }) => (
          <ApplicationParts
            key={applicationId}
            held={held}
            framework={frameworks.find(
              ({ framework }) => framework.frameworkId === held.record.frameworkId,
            )}
          />
        )),
      )}
    </Page>
  );
}

interface ApplicationPartsProps {
  readonly held: HeldApplication;
  readonly framework: KnownFramework | undefined;
}

/** What is to be done stands first, then what is told, and what has happened last. */
function ApplicationParts({ held, framework }: ApplicationPartsProps) {
  const { record } = held;
  const lots = framework?.lots ?? [];
  return (
    <>
      <OwnActs held={held} lots={lots} />
      <ApplicationFacts application={record} framework={framework} />
      <ApplicationDocuments application={record} />
      <MadeAgreements application={record} />
      <DecisionSection held={held} />
      <ApplicationHistory application={record} />
    </>
  );
}
