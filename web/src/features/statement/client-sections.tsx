import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Code } from '../../ui/code.tsx';
import { Part } from '../../ui/part.tsx';
import { NumberCell, WideTable, numbers } from '../../ui/wide-table.tsx';
import type { Statement } from './queries.ts';

interface SectionProps {
  readonly statement: Statement;
}

type ClientDays = Statement['clients'][number];

/** The days of each client, by the client's code alone, and the price of a day. */
export function ClientSection({ statement: { clients } }: SectionProps) {
  const { t } = useTranslation('statement');
  if (clients.length === 0) return null;
  const heldDays = clients.reduce((sum, client) => sum + client.heldDays, 0);
  return (
    <Part title={t('clients.heading')}>
      <p>{t('clients.byCode')}</p>
      <DayTable caption={t('clients.heading')} clients={clients} />
      {heldDays > 0 && <p className="statement-held">{t('heldDays', { heldDays })}</p>}
    </Part>
  );
}

/** What sheets that are not accepted yet would add. */
export function ExpectedSection({ statement: { expected } }: SectionProps) {
  const { t } = useTranslation('statement');
  if (expected.length === 0) return null;
  return (
    <Part title={t('expected.heading')}>
      <p>{t('expected.text')}</p>
      <DayTable caption={t('expected.heading')} clients={expected} />
    </Part>
  );
}

interface DayTableProps {
  readonly caption: string;
  readonly clients: readonly ClientDays[];
}

function DayTable({ caption, clients }: DayTableProps) {
  const { t } = useTranslation('statement');
  const format = useFormat();
  return (
    <WideTable
      caption={caption}
      columns={[t('client'), ...numbers(t('days'), t('dayPrice'), t('amount'))]}
    >
      {clients.map(({ clientId, placementId, prices, days, feeCents, heldDays }) => (
        <tr key={`${clientId} ${placementId}`}>
          <th scope="row">
            {clientId} <Code>{placementId}</Code>
            {heldDays > 0 && (
              <span className="quiet"> {t('heldDayCount', { count: heldDays })}</span>
            )}
          </th>
          <NumberCell>{format.number(days)}</NumberCell>
          <NumberCell>
            {prices.map(({ dayPriceCents }) => format.euros(dayPriceCents)).join(' / ')}
          </NumberCell>
          <NumberCell>{format.euros(feeCents)}</NumberCell>
        </tr>
      ))}
    </WideTable>
  );
}

export function BonusSection({ statement: { bonuses } }: SectionProps) {
  const { t } = useTranslation(['statement', 'outcome']);
  const format = useFormat();
  if (bonuses.length === 0) return null;
  return (
    <Part title={t('bonuses.heading')}>
      <ul className="found">
        {bonuses.map(({ claimId, partNo, clientId, pathType, approvedOn, amountCents }) => (
          <li key={`${claimId} ${partNo}`}>
            {t('bonuses.row', {
              clientId,
              path: t(`outcome:paths.${pathType}`),
              date: format.date(approvedOn),
              amount: format.euros(amountCents),
            })}
          </li>
        ))}
      </ul>
    </Part>
  );
}
