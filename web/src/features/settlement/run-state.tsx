import type { Month } from '@jatkopolku/kernel';

import { useActions } from '../../acting/use-actions.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useRefresh, useSending } from '../../queries/use-send.ts';
import { ConfirmButtons } from '../../ui/confirm-buttons.tsx';
import { showResult } from '../../ui/result-place.tsx';
import { Failure } from '../../ui/states.tsx';
import type { Run } from './queries.ts';

interface RunStateProps {
  readonly month: Month;
  readonly run: Run;
}

/** Whether a run's money may go out, and letting it go by another person than the one who booked it. */
export function RunState({ month, run }: RunStateProps) {
  const { t } = useTranslation('settlement');
  const format = useFormat();
  const releaseRun = useActions('run', run)?.releaseRun;
  const { state, release } = run;
  const time = release ? format.instant(release.at) : '';
  const text = t(`runStates.${state}`, { time, name: release?.byName ?? t('somebody') });
  return (
    <>
      <p>{text}</p>
      {releaseRun?.allowed && <Release month={month} run={run} />}
      {releaseRun?.allowed === false && releaseRun.code === 'own-work' && (
        <p className="quiet">{t('ownRun')}</p>
      )}
    </>
  );
}

function Release({ month, run }: RunStateProps) {
  const { t } = useTranslation('settlement');
  const refresh = useRefresh();
  const { runNo } = run;
  const releasing = useSending('releaseRun', {
    onSent: () => showResult(t('wasReleased', { no: runNo })),
  });
  if (releasing.error) {
    const readAgain = () => void refresh('releaseRun').then(() => releasing.reset());
    return <Failure error={releasing.error} onRetry={readAgain} />;
  }
  return (
    <ConfirmButtons
      shown={run}
      reading={{ markOf: ({ version }) => version, factsOf: () => [] }}
      disabled={releasing.isPending || releasing.isSuccess}
      steps={[
        {
          key: 'release',
          text: t('release'),
          variant: 'secondary',
          confirmText: t('sureRelease', { no: runNo }),
          onTake: ({ version }) =>
            releasing.mutate({ params: { month, runNo: `${runNo}` }, version }),
        },
      ]}
    >
      <p>{t('releaseText')}</p>
    </ConfirmButtons>
  );
}
