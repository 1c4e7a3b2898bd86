import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

import { useLanguage } from '../../i18n/use-language.ts';
import { announce } from '../../ui/announcer.tsx';
import { dateIn } from '../../ui/format.ts';
import { SiteLink } from '../../ui/site-link.tsx';
import { Empty } from '../../ui/states.tsx';
import { WideTable } from '../../ui/wide-table.tsx';
import { AskButton } from './ask-button.tsx';
import type { CheckRow } from './rows.ts';

export function CheckTable({ rows }: { readonly rows: readonly CheckRow[] }) {
  const { t } = useTranslation('eligibility');
  const summary = t('count', { count: rows.length });
  useEffect(() => announce(summary), [summary]);
  if (rows.length === 0) return <Empty>{t('noneAsked')}</Empty>;
  return (
    <WideTable
      caption={summary}
      columns={[t('columns.provider'), t('columns.standing'), t('columns.asked'), t('columns.now')]}
    >
      {rows.map((row) => (
        <CheckLine key={row.provider.providerId} row={row} />
      ))}
    </WideTable>
  );
}

function CheckLine({ row: { provider, check, standing, isHeld } }: { readonly row: CheckRow }) {
  const { t } = useTranslation('eligibility');
  const language = useLanguage();
  const { providerId, name, businessId } = provider;
  return (
    <tr className="check-line">
      <th scope="row">
        <SiteLink to="/checks/$providerId" params={{ providerId }}>
          {name}
        </SiteLink>{' '}
        <span className="quiet">{businessId}</span>
      </th>
      <td>
        <span className={`check-mark check-${standing}`}>{t(`standings.${standing}`)}</span>
        {isHeld && <span className="fault"> {t('moneyWaits')}</span>}
      </td>
      <td>{check ? dateIn(check.askedOn, language) : t('never')}</td>
      <td>
        <AskButton providerId={providerId} about={name} />
      </td>
    </tr>
  );
}
