import { reachOf } from '@jatkopolku/domain/access';
import { Paragraph } from 'suomifi-ui-components';

import { useActing } from '../../acting/use-acting.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useClientNames } from '../../queries/clients.ts';
import { useReadAll } from '../../queries/use-read.ts';
import { Code } from '../../ui/code.tsx';
import { Page } from '../../ui/page.tsx';
import { Part } from '../../ui/part.tsx';
import { renderResult } from '../../ui/render-result.tsx';
import { SiteLink } from '../../ui/site-link.tsx';
import { Empty } from '../../ui/states.tsx';
import { type Claim, type VersionedClaim } from './queries.ts';
import { OwnSecondParts } from './second-part-table.tsx';
import { type ClaimSection, inSection, sections } from './sections.ts';

import './outcome.css';

/** One's own claims: those to amend come first. */
export function ClaimsPage() {
  const { t } = useTranslation('outcome');
  const { membership } = useActing();
  const claims = useReadAll('listClaims');
  const mayFile = membership !== undefined && reachOf(membership, 'fileClaim') !== undefined;
  return (
    <Page title={t('title')}>
      <Paragraph mb="s">{t('text')}</Paragraph>
      {mayFile && (
        <SiteLink to="/claims/new" className="link-button">
          {t('file')}
        </SiteLink>
      )}
      <p>
        <SiteLink to="/claims/forecast">{t('forecast.title')}</SiteLink>
      </p>
      {renderResult(claims, (all) => (
        <ClaimSections all={all} />
      ))}
    </Page>
  );
}

function ClaimSections({ all }: { readonly all: readonly VersionedClaim[] }) {
  const { t } = useTranslation('outcome');
  const clientName = useClientNames(all.map(({ record }) => record.clientId));
  if (all.length === 0) {
    return (
      <>
        <Empty>{t('none')}</Empty>
        <Paragraph>{t('noneHow')}</Paragraph>
      </>
    );
  }
  return (
    <>
      {sections.map((section) => (
        <Section
          key={section}
          section={section}
          claims={inSection(all, section)}
          clientName={clientName}
        />
      ))}
      <OwnSecondParts all={all} clientName={clientName} />
    </>
  );
}

interface SectionProps {
  readonly section: ClaimSection;
  readonly claims: readonly Claim[];
  readonly clientName: (clientId: string) => string;
}

function Section({ section, claims, clientName }: SectionProps) {
  const { t } = useTranslation('outcome');
  if (claims.length === 0) return null;
  return (
    <Part title={t(`sections.${section}`)}>
      <ul className="found">
        {claims.map((claim) => (
          <li key={claim.claimId}>
            <ClaimLine claim={claim} clientName={clientName} />
          </li>
        ))}
      </ul>
    </Part>
  );
}

interface ClaimLineProps extends Pick<SectionProps, 'clientName'> {
  readonly claim: Claim;
}

function ClaimLine({ claim, clientName }: ClaimLineProps) {
  const { t } = useTranslation('outcome');
  const format = useFormat();
  const { claimId, clientId, pathType, amountCents, submittedOn } = claim;
  const { decisionCategory, decisionReason } = claim;
  const reason = [decisionCategory && t(`categories.${decisionCategory}`), decisionReason];
  const reasonText = reason.filter(Boolean).join(': ');
  return (
    <>
      <SiteLink to="/claims/$claimId" params={{ claimId }} className="found-name">
        {clientName(clientId)}
      </SiteLink>{' '}
      <Code>{claimId}</Code>
      <span className="quiet">
        {[
          t(`paths.${pathType}`),
          format.euros(amountCents),
          t('filedOn', { date: format.date(submittedOn) }),
        ].join(' · ')}
      </span>
      {reasonText !== '' && <span className="claim-reason">{reasonText}</span>}
    </>
  );
}
