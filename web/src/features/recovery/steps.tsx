import type { ReactNode } from 'react';

import type { Answer } from '../../api/operation-names.ts';
import { FormDisclosure } from '../../form/form-disclosure.tsx';
import { RecordSteps } from '../../form/record-steps.tsx';
import { useTranslation } from '../../i18n/use-translation.ts';
import { ResultPlace } from '../../ui/result-place.tsx';
import { DecisionForm, HearingForm, RepaymentForm, WithdrawalForm } from './step-forms.tsx';
import { useRecoveryFacts } from './use-recovery-facts.ts';

type FoundRecovery = Answer<'readRecovery'>;

interface StepsProps {
  readonly recovery: FoundRecovery;
}

/** What its reader may do to a recovery as it is. */
export function Steps({ recovery }: StepsProps) {
  const { t } = useTranslation('recovery');
  const { record, actions, leftCents } = recovery;
  const isOwn = 'code' in actions.decideRecovery && actions.decideRecovery.code === 'own-work';
  const isLeft = leftCents > 0;
  return (
    <ResultPlace>
      {isOwn && <p>{t('decide.own')}</p>}
      {actions.hearRecovery.allowed && (
        <Disclosed recovery={recovery} step="hear">
          {(props) => <HearingForm {...props} />}
        </Disclosed>
      )}
      {actions.decideRecovery.allowed && isLeft && (
        <Disclosed recovery={recovery} step="decide">
          {(props) => <DecisionForm {...props} />}
        </Disclosed>
      )}
      {actions.noteRepayment.allowed && record.dueCents > 0 && (
        <Disclosed recovery={recovery} step="repay">
          {(props) => <RepaymentForm {...props} />}
        </Disclosed>
      )}
      {actions.closeRecovery.allowed && !isLeft && <CloseStep recovery={recovery} />}
      {actions.withdrawRecovery.allowed && (
        <Disclosed recovery={recovery} step="withdraw">
          {(props) => <WithdrawalForm {...props} />}
        </Disclosed>
      )}
    </ResultPlace>
  );
}

export interface StepFormProps {
  readonly recovery: FoundRecovery;
  readonly name: string;
  readonly onClose: () => void;
}

interface DisclosedProps extends StepsProps {
  readonly step: 'hear' | 'decide' | 'repay' | 'withdraw';
  readonly children: (props: StepFormProps) => ReactNode;
}

/** A form of a step, behind the button that opens it. */
function Disclosed({ recovery, step, children }: DisclosedProps) {
  const { t } = useTranslation('recovery');
  const name = `${step} recovery ${recovery.record.recoveryId}`;
  return (
    <FormDisclosure name={name} openText={t(`${step}.open`)}>
      {(close) => children({ recovery, name, onClose: close })}
    </FormDisclosure>
  );
}

function CloseStep({ recovery }: StepsProps) {
  const { t } = useTranslation('recovery');
  return (
    <RecordSteps
      stored={recovery}
      facts={useRecoveryFacts()}
      markOf={({ version, leftCents }) => `${version} ${leftCents}`}
      steps={[
        {
          write: 'closeRecovery',
          text: t('close.close'),
          confirmText: t('close.sure'),
          result: t('close.done'),
        },
      ]}
    />
  );
}
