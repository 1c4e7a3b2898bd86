import { type Cents, type Month, byName, sumCents } from '@jatkopolku/kernel';
import { useState } from 'react';

import { useCompensationRate } from '../../acting/use-compensation-rate.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useProviderName } from '../../queries/providers.ts';
import { useRead } from '../../queries/use-read.ts';
import { Code } from '../../ui/code.tsx';
import { Part } from '../../ui/part.tsx';
import { renderResult } from '../../ui/render-result.tsx';
import { NumberCell, numbers, WideTable } from '../../ui/wide-table.tsx';
import { HistoryLine } from '../history/history-link.tsx';
import { DaysCell } from './days-cell.tsx';
import { ExplainLink } from './explain-link.tsx';
import { sumOf } from './line-sums.ts';
import type { Comparison, Run, Statement } from './queries.ts';
import { RunState } from './run-state.tsx';
import { useEuros } from './use-words.ts';

/** The runs of the month, each with its statements for who wants to see them. */
export function RunsSection({ comparison: { month, runs } }: { readonly comparison: Comparison }) {
  const { t } = useTranslation('settlement');
  if (runs.length === 0) return null;
  return (
    <Part title={t('runs')}>
      <ul className="found">
        {runs.map((run) => (
          <li key={run.runNo}>
            <RunLine month={month} run={run} />
          </li>
        ))}
      </ul>
    </Part>
  );
}

function RunLine({ month, run }: { readonly month: Month; readonly run: Run }) {
  const { t } = useTranslation('settlement');
  const format = useFormat();
  const [isOpen, setOpen] = useState(false);
  const statements = useRead(
    'readStatements',
    // They name clients: they are asked for when somebody opens them.
    isOpen ? { params: { month, runNo: `${run.runNo}` } } : undefined,
    // A run never changes.
    { staleTime: Infinity, select: ({ items }) => items },
  );
  const { runNo, type, bookedAt, bookedByName } = run;
  return (
    <>
      <span className="found-name">{t('run', { no: runNo })}</span>
      <span className="quiet">
        {t('runBy', {
          type: t(`types.${type}`),
          time: format.instant(bookedAt),
          name: bookedByName ?? t('somebody'),
        })}
      </span>
      <RunState month={month} run={run} />
      <HistoryLine kind="run" of={{ month, runNo }} about={t('run', { no: runNo })} />
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{t('statements')}</summary>
        {isOpen &&
          renderResult(statements, (items) => (
            <StatementsTable month={month} runNo={runNo} statements={items} />
          ))}
      </details>
    </>
  );
}

interface StatementsTableProps {
  readonly month: Month;
  readonly runNo: number;
  readonly statements: readonly Statement[];
}

/** What a run booked, a row for each provider. */
function StatementsTable({ month, runNo, statements }: StatementsTableProps) {
  const { t } = useTranslation(['settlement', 'statement']);
  const providerName = useProviderName();
  const euros = useEuros();
  const rate = useCompensationRate()(month);
  const lines = [...Map.groupBy(statements, ({ providerId }) => providerId)]
    .map(([providerId, own]) => ({ providerId, lines: own.flatMap((one) => one.lines) }))
    .toSorted((a, b) => byName(providerName(a.providerId), providerName(b.providerId)));
  const all = lines.flatMap((own) => own.lines);
  const cells = (own: Statement['lines']) => (
    <>
      <DaysCell days={sumOf(own, 'fee').days} />
      <NumberCell>{euros(sumOf(own, 'fee').amount)}</NumberCell>
      <NumberCell>{euros(sumOf(own, 'bonus').amount)}</NumberCell>
      <NumberCell>{euros(sumOf(own, 'compensation').amount)}</NumberCell>
      <NumberCell>{euros(sumOf(own, 'travel').amount)}</NumberCell>
    </>
  );
  return (
    <WideTable
      caption={t('statementsCaption', { no: runNo })}
      columns={[
        t('provider'),
        ...numbers(t('days'), t('fees'), t('bonuses'), t('compensation', { rate }), t('travel')),
      ]}
      foot={
        <tr className="total">
          <th scope="row">{t('total')}</th>
          {cells(all)}
        </tr>
      }
    >
      {lines.map((own) => (
        <tr key={own.providerId}>
          <th scope="row">
            <ExplainLink month={month} providerId={own.providerId}>
              {providerName(own.providerId)}
            </ExplainLink>{' '}
            <Code>{own.providerId}</Code>
            {earnedOf(own.lines) < 0 && <p className="quiet">{t('statement:runs.carried')}</p>}
          </th>
          {cells(own.lines)}
        </tr>
      ))}
    </WideTable>
  );
}

/** What the provider itself gets of the lines. */
function earnedOf(lines: Statement['lines']): Cents {
  return sumCents([sumOf(lines, 'fee').amount, sumOf(lines, 'bonus').amount]);
}
