import { useId } from 'react';
import { useTranslation } from 'react-i18next';

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
  const id = useId();
  const ask = (change: Record<string, unknown>) =>
    onAsk(readChecksAddress({ ...asked, ...change }));
  return (
    <div className="check-filters" role="group" aria-label={t('filters.title')}>
      <div className="field">
        <label htmlFor={id}>{t('filters.standing')}</label>
        <select
          id={id}
          value={asked.standing ?? ''}
          onChange={(event) => ask({ standing: event.target.value })}
        >
          <option value="">{t('filters.all')}</option>
          {shownStandings.map((standing) => {
            const count = rows.filter((row) => row.standing === standing).length;
            return (
              <option key={standing} value={standing}>
                {`${t(`standings.${standing}`)} (${count})`}
              </option>
            );
          })}
        </select>
      </div>
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
