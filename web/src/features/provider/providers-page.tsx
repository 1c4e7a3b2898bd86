import { legalFormGroups } from '@jatkopolku/domain/eligibility';
import type { Provider } from '@jatkopolku/domain/provider';
import { sortedByName } from '@jatkopolku/kernel';
import { getRouteApi } from '@tanstack/react-router';
import { useId } from 'react';
import { Paragraph } from 'suomifi-ui-components';

import { useActing } from '../../acting/use-acting.ts';
import { useMay } from '../../acting/use-may.ts';
import { type ProvidersAddress, readProvidersAddress } from '../../addresses/addresses.ts';
import { useAskedWords } from '../../addresses/use-asked-words.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { KEPT_MS, useRecords } from '../../queries/use-read.ts';
import { Filter } from '../../ui/filter.tsx';
import { FoundCount } from '../../ui/found-count.tsx';
import { Page } from '../../ui/page.tsx';
import { renderResult } from '../../ui/render-result.tsx';
import { SiteLink } from '../../ui/site-link.tsx';
import { Empty } from '../../ui/states.tsx';
import { ProviderView } from './provider-view.tsx';
import { isAsked, kindOf, missingOf } from './rows.ts';

import './provider.css';

const route = getRouteApi('/signed-in-area/providers');

/** The region's providers; for a provider's people their own organisation. */
export function ProvidersPage() {
  const { t } = useTranslation('provider');
  const { membership } = useActing();
  const own = membership?.providerId ?? null;
  if (own !== null) {
    return (
      <Page title={t('own')}>
        <ProviderView providerId={own} />
      </Page>
    );
  }
  return <AllProviders />;
}

function AllProviders() {
  const { t } = useTranslation('provider');
  const may = useMay();
  const address = route.useSearch();
  const { words, keep } = useAskedWords(address.q);
  const asked = { ...address, ...(words !== undefined && { q: words }) };
  const providers = useRecords('listProviders', {}, { staleTime: KEPT_MS });
  return (
    <Page title={t('title')}>
      <Paragraph mb="s">{t('text')}</Paragraph>
      {may('createProvider') && (
        <p>
          <SiteLink to="/providers/new">{t('new')}</SiteLink>
        </p>
      )}
      <ProviderFilters asked={asked} keep={keep} />
      {renderResult(providers, (all) => {
        if (all.length === 0) return <Empty>{t('none')}</Empty>;
        const asksFor = all.filter((one) => isAsked(one, asked));
        const found = sortedByName(asksFor, ({ name }) => name);
        return <ProviderList providers={found} showsMissing={asked.missing === true} />;
      })}
    </Page>
  );
}

interface FiltersProps {
  readonly asked: ProvidersAddress;
  readonly keep: (written: string) => string | undefined;
}

/** What is written or chosen acts at once, and is in the address. */
function ProviderFilters({ asked, keep }: FiltersProps) {
  const { t } = useTranslation('provider');
  const navigate = route.useNavigate();
  const ids = { words: useId(), missing: useId() };
  const ask = (change: Record<string, unknown>) =>
    void navigate({ search: readProvidersAddress({ ...asked, ...change }), replace: true });
  return (
    <div className="provider-filters" role="group" aria-label={t('filters.title')}>
      <div className="field">
        <label htmlFor={ids.words}>{t('filters.words')}</label>
        <input
          id={ids.words}
          type="search"
          value={asked.q ?? ''}
          onChange={(event) => ask({ q: keep(event.target.value) })}
        />
      </div>
      <Filter
        label={t('filters.kind')}
        allText={t('filters.all')}
        value={asked.kind ?? ''}
        options={legalFormGroups.map((kind) => [kind, t(`kinds.${kind}`)])}
        onChange={(kind) => ask({ kind })}
      />
      <label className="provider-missing" htmlFor={ids.missing}>
        <input
          id={ids.missing}
          type="checkbox"
          checked={asked.missing === true}
          onChange={(event) => ask({ missing: event.target.checked })}
        />
        {t('filters.missing')}
      </label>
    </div>
  );
}

interface ProviderListProps {
  readonly providers: readonly Provider[];
  /** Whether each row shows what is missing: nearly all lack something after an import. */
  readonly showsMissing: boolean;
}

function ProviderList({ providers, showsMissing }: ProviderListProps) {
  const { t } = useTranslation('provider');
  return (
    <>
      <FoundCount text={t('count', { count: providers.length })} />
      {providers.length === 0 && <Empty>{t('noneAsked')}</Empty>}
      <ul className="found">
        {providers.map((provider) => (
          <li key={provider.providerId}>
            <ProviderLine provider={provider} showsMissing={showsMissing} />
          </li>
        ))}
      </ul>
    </>
  );
}

interface ProviderLineProps extends Pick<ProviderListProps, 'showsMissing'> {
  readonly provider: Provider;
}

function ProviderLine({ provider, showsMissing }: ProviderLineProps) {
  const { t } = useTranslation('provider');
  const { providerId, name, businessId, municipality } = provider;
  const what = missingOf(provider).map((part) => t(`missing.${part}`));
  const about = [businessId, municipality, t(`kinds.${kindOf(provider)}`)];
  return (
    <>
      <SiteLink to="/providers/$providerId" params={{ providerId }} className="found-name">
        {name}
      </SiteLink>{' '}
      <span className="found-id">{providerId}</span>
      <span className="quiet">{about.filter(Boolean).join(' · ')}</span>
      {showsMissing && <span className="quiet">{t('missingSays', { what: what.join(', ') })}</span>}
    </>
  );
}
