import { reachOf } from '@jatkopolku/domain/access';
import { id } from '@jatkopolku/kernel';
import { getRouteApi } from '@tanstack/react-router';

import { useActing } from '../../acting/use-acting.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useRead } from '../../queries/use-read.ts';
import { Page } from '../../ui/page.tsx';
import { SiteLink } from '../../ui/site-link.tsx';
import { HistoryLink } from '../history/history-link.tsx';
import { ProviderView } from './provider-view.tsx';

import './provider.css';

const route = getRouteApi('/signed-in-area/providers/$providerId');

/** A provider: its facts, whom to turn to, where it is paid to and what it has agreed. */
export function ProviderPage() {
  const { t } = useTranslation('provider');
  const { providerId } = route.useParams();
  const { membership } = useActing();
  const provider = useRead('readProvider', { params: { providerId } });
  return (
    <Page title={provider.data?.record.name ?? t('one')}>
      {membership && reachOf(membership, 'readCheck') === 'region' && (
        <p>
          <SiteLink to="/checks/$providerId" params={{ providerId }}>
            {t('check')}
          </SiteLink>{' '}
          ·{' '}
          <SiteLink to="/performance/$providerId" params={{ providerId }}>
            {t('performance')}
          </SiteLink>
        </p>
      )}
      {membership && reachOf(membership, 'readBonusForecast') === 'region' && (
        <p>
          <SiteLink to="/claims/forecast" search={{ provider: providerId }}>
            {t('bonusForecast')}
          </SiteLink>{' '}
          · <HistoryLink kind="provider" of={{ providerId: id(providerId) }} />
        </p>
      )}
      <ProviderView providerId={providerId} />
    </Page>
  );
}
