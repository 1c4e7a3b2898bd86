import { type Action, reachOf } from '@jatkopolku/domain/access';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { useActing } from '../../app/acting/use-acting.ts';
import { Page } from '../../ui/page.tsx';
import { renderResult } from '../../ui/render-result.tsx';
import { PlacementList } from '../placement/placement-list.tsx';
import { BenefitSection } from './benefit-section.tsx';
import { ChangeAccount } from './change-account.tsx';
import { ChangeFacts } from './change-facts.tsx';
import { ClientAbout } from './client-about.tsx';
import { useClient } from './queries.ts';

const route = getRouteApi('/signed-in-area/clients/$clientId');

/** A client: what is told, what pays the days, and the placements. The name is in no title that a browser keeps. */
export function ClientPage() {
  const { t } = useTranslation('client');
  const { clientId } = route.useParams();
  const { membership } = useActing();
  const client = useClient(clientId);
  const may = (action: Action) =>
    membership !== undefined && reachOf(membership, action) !== undefined;
  return (
    <Page title={t('client', { clientId })}>
      {renderResult(client, (stored) => (
        <>
          <ClientAbout client={stored.record} />
          <div className="opened-forms">
            {may('changeClient') && <ChangeFacts client={stored} />}
            {may('changeAccount') && <ChangeAccount client={stored} />}
          </div>
          {may('listBenefits') && (
            <BenefitSection clientId={stored.record.clientId} mayChange={may('changeBenefit')} />
          )}
          {may('listPlacements') && (
            <PlacementList clientId={stored.record.clientId} mayPlace={may('makePlacement')} />
          )}
        </>
      ))}
    </Page>
  );
}
