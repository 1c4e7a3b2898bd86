import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { SiteLink } from '../../ui/site-link.tsx';
import { NumberCell, WideTable, numbers } from '../../ui/wide-table.tsx';
import { allOf, lateOf, toClients, toProviders } from './month-amounts.ts';
import { listedState } from './month-state.ts';
import type { SettlementMonth } from './queries.ts';
import { useSigned } from './use-words.ts';

interface MonthTableProps {
  readonly months: readonly SettlementMonth[];
}

/** Each month with what it comes to, what of it is booked, and what changed since. */
export function MonthTable({ months }: MonthTableProps) {
  const { t } = useTranslation('settlement');
  return (
    <WideTable
      caption={t('caption')}
      columns={[
        t('month'),
        t('state'),
        ...numbers(t('toProviders'), t('toClients'), t('bookedAmount')),
        t('bookedColumn'),
      ]}
    >
      {months.map((one) => (
        <MonthRow key={one.month} one={one} />
      ))}
    </WideTable>
  );
}

function MonthRow({ one }: { readonly one: SettlementMonth }) {
  const { t } = useTranslation('settlement');
  const format = useFormat();
  const { month, owed, booked } = one;
  return (
    <tr>
      <th scope="row">
        <SiteLink to="/settlements/$month" params={{ month }}>
          {format.month(month)}
        </SiteLink>
      </th>
      <td>
        {t(`states.${listedState(one)}`)}
        <Unsettled one={one} />
        <Late one={one} />
      </td>
      <NumberCell>{format.euros(toProviders(owed))}</NumberCell>
      <NumberCell>{format.euros(toClients(owed))}</NumberCell>
      <NumberCell>{booked ? format.euros(allOf(booked)) : '–'}</NumberCell>
      <td>
        <LastBooked one={one} />
      </td>
    </tr>
  );
}

/** Month sheets that are not in the amounts yet, and with whom they are. */
function Unsettled({ one: { owed } }: { readonly one: SettlementMonth }) {
  const { t } = useTranslation('settlement');
  const { submitted, returned } = owed;
  const texts = [
    ...(submitted > 0 ? [t('submittedCount', { count: submitted })] : []),
    ...(returned > 0 ? [t('returnedCount', { count: returned })] : []),
  ];
  return texts.length === 0 ? null : <div className="quiet">{texts.join(', ')}</div>;
}

/** What changed since the month was booked: how, and by how much. */
function Late({ one }: { readonly one: SettlementMonth }) {
  const { t } = useTranslation('settlement');
  const signed = useSigned();
  const late = lateOf(one);
  if (!late) return null;
  const causes = late.causes.map((cause) => t(`causes.${cause}`)).join(', ') || t('causes.unknown');
  return (
    <div>
      <strong>{t('changedSince', { causes, amount: signed.euros(late.amountCents) })}</strong>
    </div>
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
