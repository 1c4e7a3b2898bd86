import { getRouteApi } from '@tanstack/react-router';
import { InlineAlert } from 'suomifi-ui-components';

import type { Answer } from '../../api/operation-names.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useClientNames } from '../../queries/clients.ts';
import { useProviderName } from '../../queries/providers.ts';
import { useRead } from '../../queries/use-read.ts';
import { DifferenceList } from '../../ui/difference-list.tsx';
import { differences } from '../../ui/differences.ts';
import { FactList } from '../../ui/fact-list.tsx';
import { Page } from '../../ui/page.tsx';
import { renderResult } from '../../ui/render-result.tsx';
import { SiteLink } from '../../ui/site-link.tsx';
import { AnswerForms } from './answer-forms.tsx';
import type { HeldProposal } from './held-proposal.ts';
import { useBasisFacts, useProposalFacts } from './use-proposal-words.ts';

const route = getRouteApi('/signed-in-area/placements/$placementId/proposals/$proposalId');

/** What a provider proposes to change of a placement, why, and how it was answered. */
export function ProposalPage() {
  const { t } = useTranslation(['proposal', 'conversation']);
  const params = route.useParams();
  const { placementId } = params;
  const held = useRead('readProposal', { params });
  const placement = useRead('readPlacement', { params: { placementId } });
  return (
    <Page title={t('title')} heading={held.data && <ProposalTitle held={held.data} />}>
      <p>
        <SiteLink to="/placements/$placementId" params={{ placementId }}>
          {t('conversation:back')}
        </SiteLink>
      </p>
      {renderResult(held, (shown) => (
        <>
          <About held={shown} />
          {shown.record.state === 'open' &&
            renderResult(placement, (placed) => (
              <>
                <ChangedSince held={shown} placement={placed} />
                <AnswerForms held={shown} placement={placed} />
              </>
            ))}
        </>
      ))}
    </Page>
  );
}

function ProposalTitle({ held: { record } }: { readonly held: HeldProposal }) {
  const { t } = useTranslation('proposal');
  const { clientId, providerId, asked } = record;
  const clientName = useClientNames([clientId]);
  const providerName = useProviderName();
  const what = t(`kinds.${asked.kind}`);
  return <>{`${what}: ${clientName(clientId)}, ${providerName(providerId)}`}</>;
}

function About({ held: { record } }: { readonly held: HeldProposal }) {
  const factsOf = useProposalFacts();
  return <FactList facts={factsOf(record)} />;
}

interface ChangedProps {
  readonly held: HeldProposal;
  readonly placement: Answer<'readPlacement'>;
}

/** What somebody has changed of the placement since: the proposal is read in its light. */
function ChangedSince({ held, placement }: ChangedProps) {
  const { t } = useTranslation('proposal');
  const factsOf = useBasisFacts();
  const changes = differences(factsOf(held.record.basis), factsOf(placement.record));
  if (changes.length === 0) return null;
  return (
    <InlineAlert status="warning" labelText={t('outdated')}>
      <DifferenceList items={changes} />
    </InlineAlert>
  );
}
