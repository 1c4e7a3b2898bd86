import type { Answer } from '../../api/operation-names.ts';
import { RecordSteps } from '../../form/record-steps.tsx';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Section } from '../../ui/result-place.tsx';
import { CloseForm } from './close-form.tsx';

interface DecisionStepsProps {
  readonly held: Answer<'readDecision'>;
}

/** What the reader may do to the decision as it is; who proposed it waits for another. */
export function DecisionSteps({ held }: DecisionStepsProps) {
  const { t } = useTranslation('option');
  const { actions } = held;
  const open = steps.filter((step) => actions[operationOf[step]].allowed);
  const isOwn = !actions.refuseOption.allowed && actions.refuseOption.code === 'own-work';
  if (open.length === 0 && !isOwn) return null;
  return (
    <Section title={t('steps.title')}>
      {isOwn && <p>{t('steps.own')}</p>}
      {open.includes('confirm') && <Confirm held={held} />}
      {open.includes('refuse') && <CloseForm held={held} step="refuse" />}
      {open.includes('withdraw') && <CloseForm held={held} step="withdraw" />}
    </Section>
  );
}

const steps = ['confirm', 'refuse', 'withdraw'] as const;
const operationOf = {
  confirm: 'confirmOption',
  refuse: 'refuseOption',
  withdraw: 'withdrawOption',
} as const;

/** Asked about once more; a run of notices that was cut short goes on. */
function Confirm({ held }: DecisionStepsProps) {
  const { t } = useTranslation('option');
  const format = useFormat();
  const isGoingOn = held.record.state === 'confirmed';
  const text = isGoingOn
    ? { text: t('steps.goOn') }
    : { text: t('steps.confirm'), confirmText: t('steps.sureConfirm') };
  return (
    <RecordSteps
      stored={held}
      facts={({ state }) => [[t('facts.state'), format.state(state)]]}
      steps={[{ write: 'confirmOption', ...text, result: t('steps.done.confirm') }]}
    />
  );
}
