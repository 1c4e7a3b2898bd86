import { fullName } from '@jatkopolku/domain/client';
import { getRouteApi } from '@tanstack/react-router';

import { useMay } from '../../acting/use-may.ts';
import type { Answer } from '../../api/operation-names.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { KEPT_MS, useRead } from '../../queries/use-read.ts';
import { Code } from '../../ui/code.tsx';
import { FactList } from '../../ui/fact-list.tsx';
import { Page } from '../../ui/page.tsx';
import { renderResult } from '../../ui/render-result.tsx';
import { HistoryLine } from '../history/history-link.tsx';
import { NotificationSection } from '../notification/notification-section.tsx';
import { PlacementList } from '../placement/placement-list.tsx';
import { AccountSection } from './account-section.tsx';
import { BenefitSection } from './benefit-section.tsx';
import { ChangeFacts } from './change-facts.tsx';
import { CorrectCode } from './correct-code.tsx';
import { MarkClient } from './mark-client.tsx';
import { MergeSection } from './merge-section.tsx';
import { ProtectedFacts } from './protected-facts.tsx';
import { useClientFacts } from './use-client-facts.ts';

const route = getRouteApi('/signed-in-area/clients/$clientId');

/** A client: the facts, what pays the days, and the placements. The name is in no title that a browser keeps. */
export function ClientPage() {
  const { t } = useTranslation('client');
  const { clientId } = route.useParams();
  const may = useMay();
  const client = useRead('readClient', { params: { clientId } }, { staleTime: KEPT_MS });
  return (
    <Page
      title={t('client', { clientId })}
      heading={
        client.data && (
          <>
            {fullName(client.data.record) || t('unnamed')} <Code>{clientId}</Code>
          </>
        )
      }
    >
      {renderResult(client, (stored) => (
        <>
          <ClientAbout client={stored.record} />
          {stored.record.withheld && <ProtectedFacts clientId={clientId} />}
          <HistoryLine kind="client" of={{ clientId: stored.record.clientId }} />
          <div className="form-disclosures">
            {stored.actions.changeClient.allowed && <ChangeFacts client={stored} />}
            {stored.actions.correctIdentityCode.allowed && <CorrectCode client={stored} />}
            {stored.actions.markClient.allowed && <MarkClient client={stored} />}
          </div>
          {may('confirmClientAccount') && <AccountSection client={stored} />}
          {may('listBenefits') && (
            <BenefitSection clientId={stored.record.clientId} mayChange={may('changeBenefit')} />
          )}
          {may('listPlacements') && (
            <PlacementList clientId={stored.record.clientId} mayPlace={may('createPlacement')} />
          )}
          {may('listNotifications') && <NotificationSection clientId={stored.record.clientId} />}
          {may('listClientMerges') && <MergeSection client={stored} />}
        </>
      ))}
    </Page>
  );
}

/** Who the client is. */
function ClientAbout({ client }: { readonly client: Answer<'readClient'>['record'] }) {
  const factsOf = useClientFacts();
  const [, ...others] = factsOf(client);
  return <FactList facts={others} />;
}
