import { type Month, nextMonth, parseMonth, previousMonth } from '@jatkopolku/kernel';

import './attendance.css';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Heading, VisuallyHidden } from 'suomifi-ui-components';

import { useActing } from '../../acting/use-acting.ts';
import type { SheetsAddress } from '../../addresses/addresses.ts';
import { useApi } from '../../api/api.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useCalled } from '../../queries/clients.ts';
import { Page } from '../../ui/page.tsx';
import { renderResult } from '../../ui/render-result.tsx';
import { Empty } from '../../ui/states.tsx';
import { useSheetView } from './desk/desk.ts';
import { loadMonth } from './desk/month-data.ts';
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
  const today = membership?.today;
  const loaded = useQuery({
    queryKey: ['month', providerId, month],
    queryFn: () =>
      providerId && month && today ? loadMonth(api, { providerId, month, today, calledBy }) : [],
    enabled: providerId !== null && month !== undefined,
    // What is being typed is not drawn away from under the fingers.
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  // As wide as the grid before it is there: the page would jump to its left edge.
  const isWide = useSheetView(search.view) === 'grid' && loaded.data?.length !== 0;
  if (providerId === null || !month || !membership) {
    return <Page title={t('title')}>{<Empty>{t('noProvider')}</Empty>}</Page>;
  }
  return (
    <Page title={t('title')}>
      <MonthBar month={month} search={search} />
      {isWide && <div className="sheets-wide" />}
      {renderResult(loaded, (rows) =>
        rows.length === 0 ? (
          <Empty>{t('noClients')}</Empty>
        ) : (
          <MonthDesk
            key={`${month} ${loaded.dataUpdatedAt}`}
            setting={{ month, today: membership.today, rows }}
            onRefetch={() => void loaded.refetch()}
          />
        ),
      )}
    </Page>
  );
}

interface MonthBarProps {
  readonly month: Month;
  readonly search: SheetsAddress;
}

/** Which month, and the ones beside it. */
function MonthBar({ month, search: { view } }: MonthBarProps) {
  const { t } = useTranslation('attendance');
  const format = useFormat();
  const kept = view ? { view } : {};
  return (
    <nav className="month-bar" aria-label={t('month')}>
      <Link to="/sheets" search={{ ...kept, month: previousMonth(month) }} className="step">
        <span aria-hidden="true">‹</span>
        <VisuallyHidden>{t('previousMonth')}</VisuallyHidden>
      </Link>
      <Heading variant="h2">{format.month(month)}</Heading>
      <Link to="/sheets" search={{ ...kept, month: nextMonth(month) }} className="step">
        <span aria-hidden="true">›</span>
        <VisuallyHidden>{t('nextMonth')}</VisuallyHidden>
      </Link>
    </nav>
  );
}
