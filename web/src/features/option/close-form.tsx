import { operations } from '@jatkopolku/contracts';
import { useTranslation } from 'react-i18next';

import { ParagraphField } from '../../form/fields.tsx';
import { FormView } from '../../form/form-view.tsx';
import { OpenedForm } from '../../form/opened-form.tsx';
import { readBy, useTold } from '../../form/reading.ts';
import { useForm } from '../../form/use-form.ts';
import { announce } from '../../ui/announcer.tsx';
import { type Closing, type HeldDecision, useDeciding } from './queries.ts';

interface CloseFormProps {
  readonly held: HeldDecision;
  readonly step: Closing;
}

/** Refuses a proposal or takes it back, with the reason. */
export function CloseForm({ held, step }: CloseFormProps) {
  const { t } = useTranslation('option');
  const name = `option ${step} ${held.record.decisionId}`;
  return (
    <OpenedForm name={name} openText={t(`steps.${step}`)}>
      {(close) => <ReasonForm held={held} step={step} name={name} onClose={close} />}
    </OpenedForm>
  );
}

interface ReasonFormProps extends CloseFormProps {
  readonly name: string;
  readonly onClose: () => void;
}

function ReasonForm({ held, step, name, onClose }: ReasonFormProps) {
  const { t } = useTranslation('option');
  const { close, reread } = useDeciding(held);
  const told = useTold();
  const form = useForm({
    name,
    first: { reason: '' },
    read: (draft) =>
      told(readBy<typeof draft, typeof operations.refuseOption>(operations.refuseOption, draft)),
    send: ({ reason }) => close(step, reason),
    onSent: () => {
      announce(t(`steps.done.${step}`));
      onClose();
    },
  });
  return (
    <FormView
      form={form}
      submitText={t(`steps.${step}`)}
      onReread={() => void reread()}
      onCancel={onClose}
    >
      <ParagraphField form={form} field="reason" label={t('steps.why')} hint={t('steps.whyHint')} />
    </FormView>
  );
}
