import { getRouteApi } from '@tanstack/react-router';

import { useTranslation } from '../../i18n/use-translation.ts';
import { useClientNames } from '../../queries/clients.ts';
import { useProviderName } from '../../queries/providers.ts';
import { useRead } from '../../queries/use-read.ts';
import { FactList } from '../../ui/fact-list.tsx';
import { Page } from '../../ui/page.tsx';
import { renderResult } from '../../ui/render-result.tsx';
import { SiteLink } from '../../ui/site-link.tsx';
import { Exchange } from '../remark/exchange.tsx';
import { useConversationRemarks } from '../remark/queries.ts';
import type { HeldConversation } from './held-conversation.ts';
import { TurnForms } from './turn-forms.tsx';
import { useConversationFacts, useConversationName } from './use-conversation-words.ts';

const route = getRouteApi('/signed-in-area/placements/$placementId/conversations/$conversationId');

/** What was written about a placement, who has read it, and the reader's turn. */
export function ConversationPage() {
  const { t } = useTranslation('conversation');
  const params = route.useParams();
  const held = useRead('readConversation', { params });
  const remarks = useConversationRemarks(params);
  const { placementId } = params;
  return (
    <Page title={t('title')} heading={held.data && <ConversationTitle held={held.data} />}>
      <p>
        <SiteLink to="/placements/$placementId" params={{ placementId }}>
          {t('back')}
        </SiteLink>
      </p>
      {renderResult(held, (shown) => (
        <>
          <About held={shown} />
          {renderResult(remarks, ({ items }) => (
            <Exchange items={items} />
          ))}
          <TurnForms held={shown} />
        </>
      ))}
    </Page>
  );
}

function ConversationTitle({ held: { record } }: { readonly held: HeldConversation }) {
  const nameOf = useConversationName();
  const { clientId, providerId } = record;
  const clientName = useClientNames([clientId]);
  const providerName = useProviderName();
  return <>{`${nameOf(record)}: ${clientName(clientId)}, ${providerName(providerId)}`}</>;
}

function About({ held: { record } }: { readonly held: HeldConversation }) {
  const factsOf = useConversationFacts();
  return <FactList facts={factsOf(record)} />;
}
