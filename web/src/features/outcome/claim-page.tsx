import { reachOf, refusalOf } from '@jatkopolku/domain/access';
import { getRouteApi } from '@tanstack/react-router';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Heading } from 'suomifi-ui-components';

import { useActing } from '../../app/acting/use-acting.ts';
import { FactList } from '../../ui/fact-list.tsx';
import { Page } from '../../ui/page.tsx';
import { renderResult } from '../../ui/render-result.tsx';
import { SiteLink } from '../../ui/site-link.tsx';
import { AmendForm } from './amend-form.tsx';
import { usePathFacts } from './claim-facts.ts';
import { ClaimHistory } from './claim-history.tsx';
import { EvidenceList } from './evidence-list.tsx';
import { type HeldClaim, useClaim, useClientName } from './queries.ts';

import './outcome.css';

const route = getRouteApi('/signed-in-area/claims/$claimId');

/** One claim: what it is for, what has happened to it, and what shows it. */
export function ClaimPage() {
  const { t } = useTranslation('outcome');
  const { claimId } = route.useParams();
  const claim = useClaim(claimId);
  return (
    <Page title={t('decide.title')}>
      {renderResult(claim, (held) => (
        <ClaimView key={claimId} held={held} />
      ))}
      <p>
        <SiteLink to="/claims">{t('toList')}</SiteLink>
      </p>
    </Page>
  );
}

function ClaimView({ held }: { readonly held: HeldClaim }) {
  const { t } = useTranslation('outcome');
  const { record } = held;
  const mayAmend = useMayAmend(held);
  const pathFacts = usePathFacts();
  const clientName = useClientName(record.clientId);
  const history = useRef<HTMLHeadingElement>(null);
  return (
    <>
      <FactList facts={[[t('facts.client'), clientName], ...pathFacts(record)]} />
      <section>
        <Heading variant="h2" mb="xs" tabIndex={-1} ref={history}>
          {t('history.title')}
        </Heading>
        <ClaimHistory claim={record} />
      </section>
      {mayAmend ? (
        <AmendForm held={held} onSubmitted={() => history.current?.focus()} />
      ) : (
        <section>
          <Heading variant="h2" mb="xs">
            {t('evidence.title')}
          </Heading>
          <EvidenceList claim={record} />
        </section>
      )}
    </>
  );
}

/** Whether the policy lets the reader amend the claim as it is. */
function useMayAmend({ record }: HeldClaim): boolean {
  const { me, membership } = useActing();
  if (!me || !membership || reachOf(membership, 'resubmitClaim') === undefined) return false;
  return refusalOf('resubmitClaim', record, me.userId) === undefined;
}
