import type { MonthComparisonJson } from '@jatkopolku/contracts';
import { byName, sumCents } from '@jatkopolku/kernel';
import { Heading } from 'suomifi-ui-components';

import { useTranslation } from '../../i18n/use-translation.ts';
import { useProviderName } from '../../queries/providers.ts';
import { Code } from '../../ui/code.tsx';
import { SiteLink } from '../../ui/site-link.tsx';
import { NumberCell, WideTable, numbers } from '../../ui/wide-table.tsx';
import { DaysCell } from './days-cell.tsx';
import { bonusesOf, daysOf, feesOf } from './figures.ts';
import type { Comparison } from './queries.ts';
import { useEuros, useSigned } from './use-words.ts';

type ProviderFigures = MonthComparisonJson['full']['providers'][number];

interface ProviderTableProps {
  readonly comparison: Comparison;
}

/** What each provider earns of the month; the sums are the month's. */
export function ProviderTable({ comparison }: ProviderTableProps) {
  const { t } = useTranslation('settlement');
  const euros = useEuros();
  const providerName = useProviderName();
  const rows = rowsOf(comparison).toSorted((a, b) =>
    byName(providerName(a.provider_id), providerName(b.provider_id)),
  );
  const showsRest = comparison.runs.length > 0 && comparison.changed.length > 0;
  const columns = [
    t('provider'),
    t('lots'),
    ...numbers(t('days'), t('fees'), t('bonuses'), t('total')),
    ...(showsRest ? numbers(t('notBooked')) : []),
  ];
  const foot = (
    <tr className="total">
      <th scope="row" colSpan={2}>
        {t('total')}
      </th>
      <DaysCell days={rows.reduce((days, row) => days + daysOf(row), 0)} />
      <NumberCell>{euros(sumCents(rows.map(feesOf)))}</NumberCell>
      <NumberCell>{euros(sumCents(rows.map(bonusesOf)))}</NumberCell>
      <NumberCell>{euros(sumCents(rows.map((row) => row.total_cents)))}</NumberCell>
      {showsRest && <Rest comparison={comparison} />}
    </tr>
  );
  return (
    <section className="providers">
      <Heading variant="h2">{t('providers')}</Heading>
      <WideTable caption={t('providersCaption')} columns={columns} foot={foot}>
        {rows.map((row) => (
          <ProviderRow
            key={row.provider_id}
            row={row}
            comparison={comparison}
            showsRest={showsRest}
          />
        ))}
      </WideTable>
    </section>
  );
}

/** Providers that have anything in the month, and those that had something booked that is gone. */
function rowsOf({ full, changed }: Comparison): readonly ProviderFigures[] {
  const known = new Set<string>(full.providers.map((one) => one.provider_id));
  const gone = changed
    .filter((providerId) => !known.has(providerId))
    .map((providerId) => ({
      provider_id: providerId,
      lots: [],
      bonuses: [],
      total_cents: sumCents([]),
    }));
  return [...full.providers, ...gone];
}

interface ProviderRowProps extends ProviderTableProps {
  readonly row: ProviderFigures;
  readonly showsRest: boolean;
}

function ProviderRow({ row, comparison, showsRest }: ProviderRowProps) {
  const providerName = useProviderName();
  const euros = useEuros();
  const { provider_id: providerId, lots, bonuses } = row;
  return (
    <tr>
      <th scope="row" className="name">
        <SiteLink
          to="/settlements/$month/$providerId"
          params={{ month: comparison.month, providerId }}
        >
          {providerName(providerId)}
        </SiteLink>{' '}
        <Code>{providerId}</Code>
      </th>
      <td>{lots.map(({ lot }) => lot).join(', ')}</td>
      <DaysCell days={daysOf(row)} />
      <NumberCell>{euros(feesOf(row))}</NumberCell>
      <NumberCell>{bonuses.length === 0 ? '–' : euros(bonusesOf(row))}</NumberCell>
      <NumberCell>{euros(row.total_cents)}</NumberCell>
      {showsRest && <Rest comparison={comparison} providerId={providerId} />}
    </tr>
  );
}

interface RestProps extends ProviderTableProps {
  /** None for the whole month. */
  readonly providerId?: ProviderFigures['provider_id'];
}

/** What of it is not booked. */
function Rest({ comparison: { remaining, changed }, providerId }: RestProps) {
  const { t } = useTranslation('settlement');
  const { euros } = useSigned();
  if (providerId === undefined)
    return <NumberCell>{euros(remaining.provider_total_cents)}</NumberCell>;
  if (!changed.includes(providerId)) return <NumberCell>–</NumberCell>;
  const own = remaining.providers.find((one) => one.provider_id === providerId);
  return <NumberCell>{own ? euros(own.total_cents) : t('onlyClients')}</NumberCell>;
}
