import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

import { useFormat } from '../../i18n/use-format.ts';
import { announce } from '../../ui/announcer.tsx';
import { SiteLink } from '../../ui/site-link.tsx';
import { Empty } from '../../ui/states.tsx';
import { AskButton } from './ask-button.tsx';
import type { CheckRow } from './rows.ts';

export function CheckList({ rows }: { readonly rows: readonly CheckRow[] }) {
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
