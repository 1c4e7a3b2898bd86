import { operations, stateText } from '@jatkopolku/contracts';
import { reachOf, refusalOf } from '@jatkopolku/domain/access';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Heading } from 'suomifi-ui-components';

import { useActing } from '../../app/acting/use-acting.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { announce } from '../../ui/announcer.tsx';
import type { Fact } from '../../ui/differences.ts';
import { Failure } from '../../ui/states.tsx';
import { SureButton } from '../../ui/sure-button.tsx';
import { CloseForm } from './close-form.tsx';
import { type HeldDecision, useDeciding } from './queries.ts';

interface DecisionStepsProps {
  readonly held: HeldDecision;
}

/** What the reader may do to the decision as it is; who proposed it waits for another. */
export function DecisionSteps({ held }: DecisionStepsProps) {
  const { t } = useTranslation('option');
  const { open, isOwn } = useSteps(held);
  if (open.length === 0 && !isOwn) return null;
  return (
    <section>
      <Heading variant="h2" mb="xs">
        {t('steps.title')}
      </Heading>
      {isOwn && <p>{t('steps.own')}</p>}
      {open.includes('confirm') && <Confirm held={held} />}
      {open.includes('refuse') && <CloseForm held={held} step="refuse" />}
      {open.includes('withdraw') && <CloseForm held={held} step="withdraw" />}
    </section>
  );
}

const steps = ['confirm', 'refuse', 'withdraw'] as const;
const operationOf = {
  confirm: 'confirmOption',
  refuse: 'refuseOption',
  withdraw: 'withdrawOption',
} as const;

function useSteps({ record }: HeldDecision) {
  const { me, membership } = useActing();
  if (!me || !membership || reachOf(membership, 'confirmOption') === undefined) {
    return { open: [], isOwn: false };
  }
  const isMine = record.proposedBy === me.userId;
  const open = steps.filter(
    (step) =>
      refusalOf(operationOf[step], record, me.userId) === undefined &&
      (step !== 'withdraw' || isMine),
  );
  return { open, isOwn: isMine && record.state === 'proposed' };
}

/** Asked about once more; a run of notices that was cut short goes on. */
function Confirm({ held }: DecisionStepsProps) {
  const { t } = useTranslation('option');
  const language = useLanguage();
  const [isAsked, setAsked] = useState(false);
  const { confirm, reread } = useDeciding(held);
  const factsOf = ({ record }: HeldDecision): readonly Fact[] => [
    [t('facts.state'), stateText(record.state, language)],
  ];
  const describe = (current: unknown) => {
    const read = operations.readDecision.answer.safeParse(current);
    return read.success ? factsOf(read.data) : undefined;
  };
  const readAgain = () => {
    confirm.reset();
    void reread();
  };
  const take = () => {
    setAsked(false);
    confirm.mutate(undefined, { onSuccess: () => announce(t('steps.done.confirm')) });
  };
  const isGoingOn = held.record.state === 'confirmed';
  return (
    <>
      {confirm.error && (
        <Failure
          error={confirm.error}
          onRetry={readAgain}
          told={{ seen: factsOf(held), describe }}
        />
      )}
      <div className="row-actions">
        {isAsked ? (
          <>
            <SureButton onSure={take}>{t('steps.sureConfirm')}</SureButton>
            <Button variant="secondaryNoBorder" onClick={() => setAsked(false)}>
              {t('steps.notNow')}
            </Button>
          </>
        ) : (
          <Button
            disabled={confirm.isPending}
            onClick={() => (isGoingOn ? take() : setAsked(true))}
          >
            {isGoingOn ? t('steps.goOn') : t('steps.confirm')}
          </Button>
        )}
      </div>
    </>
  );
}
