import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Paragraph } from 'suomifi-ui-components';

import { useProviders } from '../../app/api/providers.ts';
import { useRecords } from '../../app/api/use-read.ts';
import { Page } from '../../ui/page.tsx';
import { renderResult } from '../../ui/render-result.tsx';
import { Loading } from '../../ui/states.tsx';
import { CheckFilters } from './check-filters.tsx';
import { CheckList } from './check-list.tsx';
import { isAsked, rowsOf } from './rows.ts';

import './eligibility.css';

const route = getRouteApi('/signed-in-area/checks');

/** Every provider with how it stands; what is looked at stands in the address. */
export function ChecksPage() {
  const { t } = useTranslation('eligibility');
  const asked = route.useSearch();
  const navigate = route.useNavigate();
  const checks = useRecords('listChecks');
  const { data: providers } = useProviders();
  return (
    <Page title={t('title')}>
      <Paragraph mb="s">{t('text')}</Paragraph>
      {renderResult(checks, (known) => {
        if (providers === undefined) return <Loading />;
        const rows = rowsOf(
          providers.map(({ record }) => record),
          known,
        );
        return (
          <>
            <CheckFilters
              rows={rows}
              asked={asked}
              onAsk={(search) => void navigate({ search, replace: true, resetScroll: false })}
            />
            <CheckList rows={rows.filter((row) => isAsked(row, asked))} />
          </>
        );
      })}
    </Page>
  );
}
