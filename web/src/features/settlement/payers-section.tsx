import type { Month } from '@jatkopolku/kernel';

import { useMay } from '../../acting/use-may.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useRead } from '../../queries/use-read.ts';
import { Part } from '../../ui/part.tsx';
import { renderResult } from '../../ui/render-result.tsx';
import { PayerStatementButtons } from './payer-statement-buttons.tsx';
import type { PayerRun } from './queries.ts';
import { useEuros, usePayerName } from './use-words.ts';

interface RunProps {
  readonly month: Month;
  readonly run: PayerRun;
}

/** What Kela and each fund pay by the runs of a month, and the statements that finance sends them. */
export function PayersSection({ month }: Pick<RunProps, 'month'>) {
  const { t } = useTranslation('settlement');
  const may = useMay();
  const statements = useRead('readPayerStatements', { params: { month } });
  return (
    <Part title={t('payerStatements.title')} className="payers">
      <p>
        {t(
          may('readPayerStatementDocument')
            ? 'payerStatements.text'
            : 'payerStatements.textInShort',
        )}
      </p>
      {renderResult(statements, ({ runs }) =>
        runs.length === 0 ? (
          <p>{t('payerStatements.none')}</p>
        ) : (
          runs.map((run) => <PayersOfRun key={run.runNo} month={month} run={run} />)
        ),
      )}
    </Part>
  );
}

function PayersOfRun({ month, run }: RunProps) {
  const { t } = useTranslation('settlement');
  const format = useFormat();
  const { runNo, type, releasedOn, payers } = run;
  return (
    <>
      <p>
        <strong>{t('payerStatements.run', { no: runNo, type: t(`types.${type}`) })}</strong>{' '}
        {releasedOn === null
          ? t('payerStatements.waits')
          : t('payerStatements.released', { date: format.date(releasedOn) })}
      </p>
      <ul className="plain">
        {payers.map((payer) => (
          <PayerOfRun key={payer.payerNo} month={month} run={run} payer={payer} />
        ))}
      </ul>
    </>
  );
}

function PayerOfRun({
  month,
  run,
  payer: { payerNo, payer, clients, days, amountCents },
}: RunProps & { readonly payer: PayerRun['payers'][number] }) {
  const { t } = useTranslation('settlement');
  const format = useFormat();
  const euros = useEuros();
  const payerName = usePayerName();
  const may = useMay();
  const sums = { clients: format.number(clients), days: format.number(days) };
  return (
    <li>
      <strong>{payerName(payer)}</strong>
      <br />
      {t('payerStatements.sums', { ...sums, amount: euros(amountCents) })}
      {run.releasedOn !== null && may('readPayerStatementDocument') && (
        <PayerStatementButtons
          month={month}
          runNo={run.runNo}
          payerNo={payerNo}
          payer={payerName(payer)}
        />
      )}
    </li>
  );
}
