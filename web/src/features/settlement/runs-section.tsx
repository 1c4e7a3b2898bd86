import type { Month } from '@jatkopolku/kernel';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Heading } from 'suomifi-ui-components';

import { useRead } from '../../app/api/use-read.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { renderResult } from '../../ui/render-result.tsx';
import { type Comparison, type Run } from './queries.ts';
import { StatementsTable } from './statements-table.tsx';

/** The runs of the month, each with its statements for who wants to see them. */
export function RunsSection({ comparison: { month, runs } }: { readonly comparison: Comparison }) {
  const { t } = useTranslation('settlement');
  if (runs.length === 0) return null;
  return (
    <section>
      <Heading variant="h2" mb="xs">
        {t('runs')}
      </Heading>
      <ul className="found">
        {runs.map((run) => (
          <li key={run.runNo}>
            <RunLine month={month} run={run} />
          </li>
        ))}
      </ul>
    </section>
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
