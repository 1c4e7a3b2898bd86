import { moneyStandings } from '@jatkopolku/domain/payment';
import { type Month, sumCents } from '@jatkopolku/kernel';

import type { Answer } from '../../api/operation-names.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useRead } from '../../queries/use-read.ts';
import { renderResult } from '../../ui/render-result.tsx';
import { Section } from '../../ui/result-place.tsx';
import { NumberCell, WideTable, numbers } from '../../ui/wide-table.tsx';
import { ReconcileRuns } from './reconcile-runs.tsx';
import { ReconciliationButtons } from './reconciliation-buttons.tsx';

type Reconciliation = Answer<'readReconciliation'>;

/** Where the county's own money of a month is, kind by kind, and which of its runs are over. */
export function ReconciliationSection({ month }: { readonly month: Month }) {
  const { t } = useTranslation('reconciliation');
  const reconciliation = useRead('readReconciliation', { params: { month } });
  return (
    <Section title={t('title')}>
      <p>{t('text')}</p>
      {renderResult(reconciliation, (found) =>
        found.kinds.length === 0 ? (
          <p>{t('none')}</p>
        ) : (
          <>
            <KindsTable kinds={found.kinds} />
            <ReconcileRuns month={month} runs={found.runs} />
            <ReconciliationButtons month={month} />
          </>
        ),
      )}
    </Section>
  );
}

function KindsTable({ kinds }: Pick<Reconciliation, 'kinds'>) {
  const { t } = useTranslation('reconciliation');
  const format = useFormat();
  const columns = moneyStandings.map((standing) => t(`standings.${standing}`));
  const sums = moneyStandings.map((standing) =>
    sumCents(kinds.map(({ amounts }) => amounts[standing])),
  );
  return (
    <WideTable
      caption={t('caption')}
      columns={[t('kind'), ...numbers(t('owed'), ...columns)]}
      foot={
        <tr className="total">
          <th scope="row">{t('total')}</th>
          <NumberCell>{format.euros(sumCents(kinds.map(({ owedCents }) => owedCents)))}</NumberCell>
          {sums.map((sum, at) => (
            <NumberCell key={moneyStandings[at]}>{format.euros(sum)}</NumberCell>
          ))}
        </tr>
      }
    >
      {kinds.map(({ kind, owedCents, amounts }) => (
        <tr key={kind}>
          <th scope="row">{t(`kinds.${kind}`)}</th>
          <NumberCell>{format.euros(owedCents)}</NumberCell>
          {moneyStandings.map((standing) => (
            <NumberCell key={standing}>{format.euros(amounts[standing])}</NumberCell>
          ))}
        </tr>
      ))}
    </WideTable>
  );
}
