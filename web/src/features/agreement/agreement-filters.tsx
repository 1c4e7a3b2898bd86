import { agreementStates } from '@jatkopolku/domain/agreement';
import { useTranslation } from 'react-i18next';

import { useFormat } from '../../i18n/use-format.ts';
import { Filter } from '../../ui/filter.tsx';
import { type AgreementsAddress, readAgreementsAddress } from './address.ts';
import type { AgreementRow, Agreements } from './rows.ts';

interface AgreementFiltersProps {
  readonly all: Agreements;
  readonly rows: readonly AgreementRow[];
  readonly asked: AgreementsAddress;
  readonly onAsk: (asked: AgreementsAddress) => void;
}

/** Which agreements are shown: what is chosen acts at once, and the list below says how many there are. */
export function AgreementFilters({ all, rows, asked, onAsk }: AgreementFiltersProps) {
  const { t } = useTranslation('agreement');
  const format = useFormat();
  const lots = [...new Set(rows.map(({ agreement }) => agreement.lot))].toSorted((a, b) => a - b);
  const states = agreementStates.filter(
    (state) => state === asked.state || rows.some((row) => row.state === state),
  );
  // One without agreements is nothing to choose.
  const frameworks = all.frameworks.filter(({ frameworkId }) =>
    rows.some(({ agreement }) => agreement.frameworkId === frameworkId),
  );
  const ask = (change: Record<string, unknown>) =>
    onAsk(readAgreementsAddress({ ...asked, ...change }));
  return (
    <div className="agreement-filters" role="group" aria-label={t('filters.title')}>
      {frameworks.length > 1 && (
        <Filter
          allText={t('filters.all')}
          label={t('filters.framework')}
          value={asked.framework ?? ''}
          options={frameworks.map(({ frameworkId, name }) => [frameworkId, name])}
          onChange={(framework) => ask({ framework })}
        />
      )}
      <Filter
        allText={t('filters.all')}
        label={t('filters.lot')}
        value={String(asked.lot ?? '')}
        options={lots.map((lot) => [String(lot), t('lot', { lot })])}
        onChange={(lot) => ask({ lot: Number(lot) })}
      />
      <Filter
        allText={t('filters.all')}
        label={t('filters.state')}
        value={asked.state ?? ''}
        options={states.map((state) => [state, format.state(state)])}
        onChange={(state) => ask({ state })}
      />
    </div>
  );
}
