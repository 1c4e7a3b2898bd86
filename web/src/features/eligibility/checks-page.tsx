import { getRouteApi } from '@tanstack/react-router';
import { useEffect } from 'react';
import { Paragraph } from 'suomifi-ui-components';

import {
  type ChecksAddress,
  readChecksAddress,
  shownStandings,
} from '../../addresses/addresses.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useProviders } from '../../queries/providers.ts';
import { useRecords } from '../../queries/use-read.ts';
import { announce } from '../../ui/announcer.tsx';

import './eligibility.css';
import { Filter } from '../../ui/filter.tsx';
import { Page } from '../../ui/page.tsx';
import { renderResult } from '../../ui/render-result.tsx';
import { SiteLink } from '../../ui/site-link.tsx';
import { Empty, Loading } from '../../ui/states.tsx';
import { AskButton } from './ask-button.tsx';
import { type CheckRow, isAsked, rowsOf } from './rows.ts';

const route = getRouteApi('/signed-in-area/checks');

/** Every provider with the state of its check; the address holds the chosen filters. */
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

interface CheckFiltersProps {
  readonly rows: readonly CheckRow[];
  readonly asked: ChecksAddress;
  readonly onAsk: (asked: ChecksAddress) => void;
}

/** Which providers are shown: what is chosen acts at once. */
function CheckFilters({ rows, asked, onAsk }: CheckFiltersProps) {
  const { t } = useTranslation('eligibility');
  const ask = (change: Record<string, unknown>) =>
    onAsk(readChecksAddress({ ...asked, ...change }));
  return (
    <div className="check-filters" role="group" aria-label={t('filters.title')}>
      <Filter
        label={t('filters.standing')}
        allText={t('filters.all')}
        value={asked.standing ?? ''}
        options={shownStandings.map((standing) => {
          const count = rows.filter((row) => row.standing === standing).length;
          return [standing, `${t(`standings.${standing}`)} (${count})`];
        })}
        onChange={(standing) => ask({ standing })}
      />
      <label className="check-held">
        <input
          type="checkbox"
          checked={asked.held === true}
          onChange={(event) => ask({ held: event.target.checked })}
        />{' '}
        {t('filters.held')}
      </label>
    </div>
  );
}

function CheckList({ rows }: { readonly rows: readonly CheckRow[] }) {
  const { t } = useTranslation('eligibility');
  const summary = t('count', { count: rows.length });
  useEffect(() => announce(summary), [summary]);
  if (rows.length === 0) return <Empty>{t('noneAsked')}</Empty>;
  return (
    <>
      <p>
        <strong>{summary}</strong>
      </p>
      <ul className="found">
        {rows.map((row) => (
          <li key={row.provider.providerId} className="check-line">
            <CheckLine row={row} />
          </li>
        ))}
      </ul>
    </>
  );
}

function CheckLine({ row: { provider, check, standing, isHeld } }: { readonly row: CheckRow }) {
  const { t } = useTranslation('eligibility');
  const format = useFormat();
  const { providerId, name, businessId } = provider;
  const asked = check && t('asked', { date: format.date(check.askedOn) });
  return (
    <>
      <div className="check-about">
        <SiteLink to="/checks/$providerId" params={{ providerId }}>
          {name}
        </SiteLink>
        <span className="quiet">{[businessId, asked].filter(Boolean).join(' · ')}</span>
      </div>
      <div>
        <span className={`check-mark check-${standing}`}>{t(`standings.${standing}`)}</span>
        {isHeld && <span className="fault"> {t('moneyWaits')}</span>}
      </div>
      <AskButton providerId={providerId} about={name} />
    </>
  );
}
