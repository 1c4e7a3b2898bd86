import './attendance.css';
import { parseMonth } from '@jatkopolku/kernel';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { useActing } from '../../app/acting/use-acting.ts';
import { useApi } from '../../app/api/api.ts';
import { useCalled } from '../../app/api/clients.ts';
import { Page } from '../../ui/page.tsx';
import { renderResult } from '../../ui/render-result.tsx';
import { Empty } from '../../ui/states.tsx';
import { MonthBar } from './month-bar.tsx';
import { loadMonth } from './month-data.ts';
import { MonthDesk } from './month-desk.tsx';

const route = getRouteApi('/signed-in-area/sheets');

/** A provider's month: days of own clients, what is missing, and sending it. */
export function SheetsPage() {
  const { t } = useTranslation('attendance');
  const { membership } = useActing();
  const search = route.useSearch();
  const api = useApi();
  const calledBy = useCalled();
  const providerId = membership?.providerId ?? null;
  const month = search.month ?? parseMonth((membership?.today ?? '').slice(0, 7));
  const loaded = useQuery({
    queryKey: ['month', providerId, month],
    queryFn: () => (providerId && month ? loadMonth(api, { providerId, month, calledBy }) : []),
    enabled: providerId !== null && month !== undefined,
    // What is being typed is not drawn away from under the fingers.
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  if (providerId === null || !month || !membership) {
    return <Page title={t('title')}>{<Empty>{t('noProvider')}</Empty>}</Page>;
  }
  return (
    <Page title={t('title')}>
      <MonthBar month={month} search={search} />
      {renderResult(loaded, (rows) =>
        rows.length === 0 ? (
          <Empty>{t('noClients')}</Empty>
        ) : (
          <MonthDesk
            key={`${month} ${loaded.dataUpdatedAt}`}
            setting={{ month, today: membership.today, rows }}
            onReread={() => void loaded.refetch()}
          />
        ),
      )}
    </Page>
  );
}
