import { cents } from '@jatkopolku/kernel';

import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useProviderName } from '../../queries/providers.ts';
import { Part } from '../../ui/part.tsx';
import { SiteLink } from '../../ui/site-link.tsx';
import { NumberCell, WideTable, numbers } from '../../ui/wide-table.tsx';
import { comparedRows } from './compared-rows.ts';
import type { Comparison } from './queries.ts';
import { FigureText } from './totals-table.tsx';
import { useEuros, useSigned } from './use-words.ts';

interface CompareProps {
  readonly comparison: Comparison;
}

/** The month beside the one before and what was agreed; providers whose months differ much come first. */
export function CompareSection({ comparison }: CompareProps) {
  const { t } = useTranslation('settlement');
  return (
    <Part title={t('compareTitle')}>
      {comparison.collected.unusual.length === 0 ? (
        <p>{t('nothingUnusual')}</p>
      ) : (
        <UnusualTable comparison={comparison} />
      )}
      <ComparedTable comparison={comparison} />
    </Part>
  );
}

function UnusualTable({ comparison: { month, collected } }: CompareProps) {
  const { t } = useTranslation('settlement');
  const format = useFormat();
  const signed = useSigned();
  const providerName = useProviderName();
  const amounts = numbers(t('compare.before'), t('compare.now'), t('change'));
  return (
    <WideTable
      caption={t('unusualCaption')}
      columns={[
        t('provider'),
        t('differsFrom'),
        ...amounts,
        ...numbers(t('plannedDays'), t('days')),
      ]}
    >
      {collected.unusual.map((one) => (
        <tr key={one.providerId}>
          <th scope="row">
            <SiteLink
              to="/settlements/$month/$providerId"
              params={{ month, providerId: one.providerId }}
            >
              {providerName(one.providerId)}
            </SiteLink>
          </th>
          <td>{one.differsFrom.map((name) => t(`differs.${name}`)).join(', ')}</td>
          <NumberCell>{format.euros(one.beforeCents)}</NumberCell>
          <NumberCell>{format.euros(one.nowCents)}</NumberCell>
          <NumberCell>{signed.euros(cents(one.nowCents - one.beforeCents))}</NumberCell>
          <NumberCell>{format.number(one.plannedDays)}</NumberCell>
          <NumberCell>{format.number(one.days)}</NumberCell>
        </tr>
      ))}
    </WideTable>
  );
}

function ComparedTable({ comparison }: CompareProps) {
  const { t } = useTranslation('settlement');
  const format = useFormat();
  const euros = useEuros();
  const { month, full, collected } = comparison;
  const { before, plan } = collected;
  return (
    <WideTable
      caption={t('comparedCaption')}
      columns={[
        t('figure'),
        ...numbers(t('compare.now'), t('compare.before'), t('compare.planned')),
      ]}
    >
      <tr>
        <th scope="row">{t('days')}</th>
        <NumberCell>{format.number(full.days)}</NumberCell>
        <NumberCell>{before ? format.number(before.days) : '–'}</NumberCell>
        <NumberCell>{format.number(plan.days)}</NumberCell>
      </tr>
      {comparedRows(comparison).map((one) => (
        <tr key={one.row.name}>
          <th scope="row">
            <FigureText row={one.row} month={month} />
          </th>
          <NumberCell>{euros(one.row.amount)}</NumberCell>
          <NumberCell>{one.before === null ? '–' : euros(one.before)}</NumberCell>
          <NumberCell>{one.planned === null ? '–' : euros(one.planned)}</NumberCell>
        </tr>
      ))}
    </WideTable>
  );
}
