import { useTranslation } from 'react-i18next';

import { useFormat } from '../../i18n/use-format.ts';
import { SiteLink } from '../../ui/site-link.tsx';
import { WideTable } from '../../ui/wide-table.tsx';
import { clientsTotal } from './figures.ts';
import { listedState } from './month-state.ts';
import type { SettlementMonth } from './queries.ts';
import type { Changes } from './use-changes.ts';
import { useEuros } from './use-words.ts';

interface MonthTableProps {
  readonly months: readonly SettlementMonth[];
  readonly changes: Changes;
}

export function MonthTable({ months, changes }: MonthTableProps) {
  const { t } = useTranslation('settlement');
  const columns = [t('month'), t('state'), t('bookedColumn')];
  return (
    <WideTable
      caption={t('caption')}
      columns={changes.isLooking ? [...columns, t('changes')] : columns}
    >
      {months.map((one) => (
        <MonthRow key={one.month} one={one} changes={changes} />
      ))}
    </WideTable>
  );
}

function MonthRow({ one, changes }: { readonly one: SettlementMonth; readonly changes: Changes }) {
  const { t } = useTranslation('settlement');
  const format = useFormat();
  const { month } = one;
  return (
    <tr>
      <th scope="row">
        <SiteLink to="/settlements/$month" params={{ month }}>
          {format.month(month)}
        </SiteLink>
      </th>
      <td>{t(`states.${listedState(one)}`)}</td>
      <td>
        <LastBooked one={one} />
      </td>
      {changes.isLooking && (
        <td>
          <ChangeOf one={one} changes={changes} />
        </td>
      )}
    </tr>
  );
}

function LastBooked({ one: { runs } }: { readonly one: SettlementMonth }) {
  const { t } = useTranslation('settlement');
  const format = useFormat();
  const last = runs.at(-1);
  if (!last) return '–';
  return t('lastBooked', {
    times: t('bookedTimes', { count: runs.length }),
    time: format.instant(last.bookedAt),
    name: last.bookedByName ?? t('somebody'),
  });
}

/** What a booked month has that is not booked; nothing until it was looked at. */
function ChangeOf({ one, changes }: { readonly one: SettlementMonth; readonly changes: Changes }) {
  const { t } = useTranslation('settlement');
  const euros = useEuros();
  const found = changes.of(one.month);
  if (!found) return null;
  if (found.changed.length === 0) return t('noChange');
  const { remaining } = found;
  const providers = euros(remaining.provider_total_cents);
  return <strong>{t('waits', { providers, clients: euros(clientsTotal(remaining)) })}</strong>;
}
