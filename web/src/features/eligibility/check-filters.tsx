import { useTranslation } from 'react-i18next';

import { Filter } from '../../ui/filter.tsx';
import { type ChecksAddress, readChecksAddress, shownStandings } from './address.ts';
import type { CheckRow } from './rows.ts';

interface CheckFiltersProps {
  readonly rows: readonly CheckRow[];
  readonly asked: ChecksAddress;
  readonly onAsk: (asked: ChecksAddress) => void;
}

/** Which providers are shown: what is chosen acts at once. */
export function CheckFilters({ rows, asked, onAsk }: CheckFiltersProps) {
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
