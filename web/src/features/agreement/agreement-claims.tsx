import { stateText } from '@jatkopolku/contracts';
import { useTranslation } from 'react-i18next';
import { Heading } from 'suomifi-ui-components';

import type { Answer } from '../../app/api/operation-names.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { dateIn, eurosIn } from '../../ui/format.ts';
import { SiteLink } from '../../ui/site-link.tsx';
import { Empty } from '../../ui/states.tsx';

type Claim = Answer<'readAgreementFigures'>['claims'][number];

/** The claims of the agreement's clients, the newest first; whose they are is told on their own pages. */
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
  const language = useLanguage();
  const { claimId, pathType, state, amountCents, submittedOn, decidedOn } = claim;
  const about = [
    stateText(state, language),
    eurosIn(amountCents, language),
    t('claims.filed', { date: dateIn(submittedOn, language) }),
    decidedOn === null ? '' : t('claims.decided', { date: dateIn(decidedOn, language) }),
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
