import type { Month } from '@jatkopolku/kernel';

import { useMay } from '../../acting/use-may.ts';
import type { Answer } from '../../api/operation-names.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useRefresh, useSending } from '../../queries/use-send.ts';
import { ConfirmButtons } from '../../ui/confirm-buttons.tsx';
import { ResultPlace, showResult } from '../../ui/result-place.tsx';
import { Failure } from '../../ui/states.tsx';

type Run = Answer<'readReconciliation'>['runs'][number];

interface ReconcileRunsProps {
  readonly month: Month;
  readonly runs: readonly Run[];
}

/** The runs of the month, each with what of it is not paid; one of which nothing is left can be over. */
export function ReconcileRuns({ month, runs }: ReconcileRunsProps) {
  const { t } = useTranslation('reconciliation');
  const format = useFormat();
  const may = useMay();
  return (
    <>
      <h3>{t('runs.title')}</h3>
      <ul className="found">
        {runs.map((run) => (
          <li key={run.runNo}>
            {t('runs.line', {
              runNo: run.runNo,
              state: t(`runs.states.${run.state}`),
              amount: format.euros(run.amountCents),
              count: run.pieces,
            })}
            {run.state === 'released' && run.pieces === 0 && may('reconcileRun') && (
              <ResultPlace>
                <Reconcile month={month} run={run} />
              </ResultPlace>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function Reconcile({ month, run }: { readonly month: Month; readonly run: Run }) {
  const { t } = useTranslation('reconciliation');
  const refresh = useRefresh();
  const { runNo } = run;
  const reconciling = useSending('reconcileRun', {
    working: t('reconcile.isWorking'),
    onSent: () => showResult(t('reconcile.done', { no: runNo })),
  });
  if (reconciling.error) {
    const readAgain = () => void refresh('reconcileRun').then(() => reconciling.reset());
    return <Failure error={reconciling.error} onRetry={readAgain} />;
  }
  return (
    <ConfirmButtons
      shown={run}
      reading={{ markOf: ({ version }) => version, factsOf: () => [] }}
      disabled={reconciling.isPending || reconciling.isSuccess}
      steps={[
        {
          key: 'reconcile',
          text: t('reconcile.act'),
          variant: 'secondary',
          confirmText: t('reconcile.sure', { no: runNo }),
          onTake: ({ version }) =>
            reconciling.mutate({ params: { month, runNo: `${runNo}` }, version }),
        },
      ]}
    />
  );
}
