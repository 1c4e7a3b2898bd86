import { useTranslation } from 'react-i18next';
import { Heading } from 'suomifi-ui-components';

import type { Answer } from '../../app/api/operation-names.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { SiteLink } from '../../ui/site-link.tsx';
import { Empty } from '../../ui/states.tsx';

type Claim = Answer<'readAgreementFigures'>['claims'][number];

/** The claims of the agreement's clients, the newest first; their own pages name the clients. */
export function AgreementClaims({ claims }: { readonly claims: readonly Claim[] }) {
  const { t } = useTranslation('agreement');
  return (
    <section>
      <Heading variant="h2" mb="xs">
        {t('claims.title')}
      </Heading>
      {claims.length === 0 && <Empty>{t('claims.none')}</Empty>}
      <ul className="found">
        {claims.toReversed().map((claim) => (
          <li key={claim.claimId}>
            <ClaimLine claim={claim} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function ClaimLine({ claim }: { readonly claim: Claim }) {
  const { t } = useTranslation(['agreement', 'outcome']);
  const format = useFormat();
  const { claimId, pathType, state, amountCents, submittedOn, decidedOn } = claim;
  const about = [
    format.state(state),
    format.euros(amountCents),
    t('claims.filed', { date: format.date(submittedOn) }),
    decidedOn === null ? '' : t('claims.decided', { date: format.date(decidedOn) }),
  ];
  return (
    <>
      <SiteLink to="/claims/$claimId" params={{ claimId }} className="found-name">
        {t(`outcome:paths.${pathType}`)}
      </SiteLink>{' '}
      <span className="found-id">{claimId}</span>
      <span className="quiet">{about.filter(Boolean).join(' · ')}</span>
    </>
  );
}
