import { reachOf } from '@jatkopolku/domain/access';
import { parseMonth } from '@jatkopolku/kernel';
import { getRouteApi } from '@tanstack/react-router';
import { Paragraph } from 'suomifi-ui-components';

import { useActing } from '../../acting/use-acting.ts';
import { useBusinessDay } from '../../acting/use-business-day.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useProviderName, useProviders } from '../../queries/providers.ts';
import { useRead } from '../../queries/use-read.ts';
import { Filter } from '../../ui/filter.tsx';
import { Page } from '../../ui/page.tsx';
import { renderResult } from '../../ui/render-result.tsx';
import { ForecastPicture } from './forecast-picture.tsx';
import { ForecastTable } from './forecast-table.tsx';
import { yearsBefore } from './signal-period.ts';

import './outcome.css';

const route = getRouteApi('/signed-in-area/claims/forecast');

/** What comes of a provider's bonuses by month: one's own, or for the county those of a provider in the address. */
export function ForecastPage() {
  const { t } = useTranslation('outcome');
  const { provider, year } = route.useSearch();
  const { membership } = useActing();
  const isCounty =
    membership !== undefined && reachOf(membership, 'readBonusForecast') === 'region';
  const providerName = useProviderName();
  const providerId = isCounty ? provider : (membership?.providerId ?? undefined);
  const isNamed = isCounty && providerId !== undefined;
  return (
    <Page
      title={
        isNamed
          ? t('forecast.oneTitle', { provider: providerName(providerId) })
          : t('forecast.title')
      }
    >
      <Paragraph mb="s">{t('forecast.text')}</Paragraph>
      {isCounty && <ProviderFilter />}
      {providerId !== undefined && <YearFilter />}
      {providerId !== undefined && <Forecast providerId={providerId} year={year} />}
    </Page>
  );
}

interface ForecastProps {
  readonly providerId: string;
  readonly year: number | undefined;
}

function Forecast({ providerId, year }: ForecastProps) {
  const forecast = useRead('readBonusForecast', { params: { providerId }, query: monthsOf(year) });
  return renderResult(forecast, ({ items }) => (
    <>
      <ForecastPicture months={items} />
      <ForecastTable months={items} />
    </>
  ));
}

/** A calendar year as it is asked for; what the API chooses where none is named. */
function monthsOf(year: number | undefined) {
  const [from, to] = [parseMonth(`${year}-01`), parseMonth(`${year}-12`)];
  return from && to ? { from, to } : {};
}

function ProviderFilter() {
  const { t } = useTranslation('outcome');
  const { provider = '', year } = route.useSearch();
  const navigate = route.useNavigate();
  return renderResult(useProviders(), (providers) => (
    <Filter
      label={t('forecast.provider')}
      allText={t('forecast.choose')}
      value={provider}
      options={providers.map(({ record }) => [record.providerId, record.name] as const)}
      onChange={(chosen) =>
        void navigate({
          search: { ...(year && { year }), ...(chosen && { provider: chosen }) },
          replace: true,
        })
      }
    />
  ));
}

function YearFilter() {
  const { t } = useTranslation('outcome');
  const { provider, year } = route.useSearch();
  const navigate = route.useNavigate();
  const today = useBusinessDay();
  const years = (today ? yearsBefore(today) : []).map((one) => [String(one), String(one)] as const);
  return (
    <Filter
      label={t('forecast.year')}
      allText={t('forecast.ahead')}
      value={year === undefined ? '' : String(year)}
      options={years}
      onChange={(chosen) =>
        void navigate({
          search: { ...(provider && { provider }), ...(chosen !== '' && { year: Number(chosen) }) },
          replace: true,
        })
      }
    />
  );
}
