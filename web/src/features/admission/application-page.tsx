import { type Application, admitsProvider } from '@jatkopolku/domain/admission';
import { getRouteApi } from '@tanstack/react-router';

import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { joinReads } from '../../queries/join-reads.ts';
import { useProviderName, useProviders } from '../../queries/providers.ts';
import { useRead } from '../../queries/use-read.ts';
import { Page } from '../../ui/page.tsx';
import { Part } from '../../ui/part.tsx';
import { renderResult } from '../../ui/render-result.tsx';
import { SiteLink } from '../../ui/site-link.tsx';
import { Empty } from '../../ui/states.tsx';

import '../outcome/outcome.css';
import './admission.css';
import {
  type KnownFramework,
  type VersionedApplication,
  useAdmissions,
  useDocuments,
} from './admissions.ts';
import { ApplicationDecision } from './application-decision.tsx';
import { ApplicationFacts } from './application-facts.tsx';
import { ApplicationHistory } from './application-history.tsx';
import { OwnActs } from './own-acts.tsx';

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
      <ApplicationDecision application={application} />
      <ApplicationHistory application={record} />
    </>
  );
}

/** The documents of the application, each to be looked at. */
function ApplicationDocuments({ applicationId }: { readonly applicationId: string }) {
  const { t } = useTranslation('admission');
  const format = useFormat();
  const documents = useDocuments(applicationId);
  return (
    <Part title={t('documents')}>
      {renderResult(documents, ({ items }) =>
        items.length === 0 ? (
          <Empty>{t('noDocuments')}</Empty>
        ) : (
          <ul className="evidence">
            {items.map(({ file: { fileId, name, sizeBytes }, address }) => (
              <li key={fileId}>
                <a href={address.url} target="_blank" rel="noreferrer">
                  {name}
                </a>{' '}
                <span className="quiet">{format.bytes(sizeBytes)}</span>
              </li>
            ))}
          </ul>
        ),
      )}
    </Part>
  );
}

/** The agreements that an approved application was made into, where each is signed. */
function MadeAgreements({ application }: { readonly application: Application }) {
  const { t } = useTranslation('admission');
  const { applicationId, frameworkId, lots, state } = application;
  if (!admitsProvider[state]) return null;
  return (
    <Part title={t('agreements')}>
      <ul className="found">
        {lots.map(({ lot }) => (
          <li key={lot}>
            <SiteLink
              to="/agreements/$frameworkId/$agreementId"
              params={{ frameworkId, agreementId: `${applicationId}-${lot}` }}
              className="found-name"
            >
              {t('agreement', { lot })}
            </SiteLink>
          </li>
        ))}
      </ul>
    </Part>
  );
}
