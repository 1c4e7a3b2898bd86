import { type OptionsAddress, readOptionsAddress } from '../../addresses/addresses.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Filter } from '../../ui/filter.tsx';
import { type Desk } from './use-desk.ts';

interface OptionFiltersProps {
  readonly desk: Desk;
  readonly asked: OptionsAddress;
  readonly onAsk: (asked: OptionsAddress) => void;
}

/** What is shown and how; what is chosen acts at once and is in the address. */
export function OptionFilters({ desk, asked, onAsk }: OptionFiltersProps) {
  const { t } = useTranslation('option');
  const lots = [...new Set(desk.agreements.map(({ lot }) => lot))].toSorted((a, b) => a - b);
  const ask = (change: Record<string, unknown>) =>
    onAsk(readOptionsAddress({ ...asked, ...change }));
  const all = t('filters.all');
  return (
    <div className="option-filters" role="group" aria-label={t('filters.title')}>
      {desk.frameworks.length > 1 && (
        <Filter
          label={t('filters.framework')}
          allText={all}
          value={asked.framework ?? ''}
          options={desk.frameworks.map(({ frameworkId, name }) => [frameworkId, name])}
          onChange={(framework) => ask({ framework })}
        />
      )}
      <Filter
        label={t('filters.lot')}
        allText={all}
        value={String(asked.lot ?? '')}
        options={lots.map((lot) => [String(lot), t('scope.lotShort', { lot })])}
        onChange={(lot) => ask({ lot: Number(lot) })}
      />
      <Filter
        label={t('filters.what')}
        allText={all}
        value={asked.open ? 'open' : ''}
        options={[['open', t('filters.open')]]}
        onChange={(open) => ask({ open: open === 'open' })}
      />
      <Filter
        label={t('views.title')}
        allText={t('views.drawn')}
        value={asked.view ?? ''}
        options={[['table', t('views.table')]]}
        onChange={(view) => ask({ view })}
      />
    </div>
  );
}
