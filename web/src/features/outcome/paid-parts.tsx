import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Part } from '../../ui/part.tsx';
import { NumberCell, WideTable, numbers } from '../../ui/wide-table.tsx';
import type { Claim } from './queries.ts';

/** What was approved of a claim, part by part, where that is more than its one amount. */
export function PaidParts({ claim }: { readonly claim: Claim }) {
  const { t } = useTranslation('outcome');
  const format = useFormat();
  const { parts } = claim;
  const isPlain = parts.every(
    ({ voidedOn, amountCents }) => voidedOn === null && amountCents === claim.amountCents,
  );
  if (parts.length === 0 || isPlain) return null;
  return (
    <Part title={t('parts.title')}>
      <WideTable
        caption={t('parts.title')}
        columns={[
          t('parts.for'),
          t('parts.approvedOn'),
          t('parts.voidedOn'),
          ...numbers(t('parts.amount')),
        ]}
      >
        {parts.map(({ partNo, milestone, approvedOn, voidedOn, amountCents }) => (
          <tr key={partNo}>
            <th scope="row">{t(`parts.milestones.${milestone}`)}</th>
            <td>{format.date(approvedOn)}</td>
            <td>{voidedOn === null ? '–' : format.date(voidedOn)}</td>
            <NumberCell>{format.euros(amountCents)}</NumberCell>
          </tr>
        ))}
      </WideTable>
    </Part>
  );
}
