import { reachOf, refusalOf } from '@jatkopolku/domain/access';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Heading } from 'suomifi-ui-components';

import { useActing } from '../../app/acting/use-acting.ts';
import { useClientNames } from '../../app/api/clients.ts';
import { useRead } from '../../app/api/use-read.ts';
import { Code } from '../../ui/code.tsx';
import { FactList } from '../../ui/fact-list.tsx';
import { Page } from '../../ui/page.tsx';
import { renderResult } from '../../ui/render-result.tsx';
import { AmendForm } from './amend-form.tsx';
import { usePathFacts } from './claim-facts.ts';
import { ClaimHistory } from './claim-history.tsx';
import { EvidenceList } from './evidence-list.tsx';
import { type VersionedClaim } from './queries.ts';

import './outcome.css';

const route = getRouteApi('/signed-in-area/claims/$claimId');

/** One claim: what it is for, what has happened to it, and what shows it. */
export function ClaimPage() {
  const { t } = useTranslation('outcome');
  const { claimId } = route.useParams();
  const claim = useRead('readClaim', { params: { claimId } });
  return (
    <Page title={t('decide.title')}>
      {renderResult(claim, (held) => (
        <ClaimView key={claimId} held={held} />
      ))}
    </Page>
  );
}

function ClaimView({ held }: { readonly held: VersionedClaim }) {
  const { t } = useTranslation('outcome');
  const { record } = held;
  const mayAmend = useMayAmend(held);
  const { membership } = useActing();
  const maySeeEvidence = membership && reachOf(membership, 'listEvidence') !== undefined;
  const pathFacts = usePathFacts();
  const { clientId, claimId } = record;
  const clientName = useClientNames([clientId]);
  const client = (
    <>
      {clientName(clientId)} <Code>{`${clientId} · ${claimId}`}</Code>
    </>
  );
  return (
    <>
      <FactList facts={[[t('facts.client'), client], ...pathFacts(record)]} />
      <section>
        <Heading variant="h2" mb="xs">
          {t('history.title')}
        </Heading>
        <ClaimHistory claim={record} />
      </section>
      {mayAmend ? (
        <AmendForm held={held} />
      ) : (
        maySeeEvidence && (
          <section>
            <Heading variant="h2" mb="xs">
              {t('evidence.title')}
            </Heading>
            <EvidenceList claim={record} />
          </section>
        )
      )}
    </>
  );
}

/** Whether the policy lets the reader amend the claim as it is. */
function useMayAmend({ record }: VersionedClaim): boolean {
  const { me, membership } = useActing();
  if (!me || !membership || reachOf(membership, 'resubmitClaim') === undefined) return false;
  return refusalOf('resubmitClaim', record, me.userId) === undefined;
}
