import { operations } from '@jatkopolku/contracts';

import type { Answer } from '../../api/operation-names.ts';
import { ParagraphField } from '../../form/fields.tsx';
import { FormDisclosure } from '../../form/form-disclosure.tsx';
import { FormView } from '../../form/form-view.tsx';
import { readBy } from '../../form/reading.ts';
import { useRecordForm } from '../../form/use-record-form.ts';
import { useTranslation } from '../../i18n/use-translation.ts';

const writeOf = { refuse: 'refuseOption', withdraw: 'withdrawOption' } as const;

interface CloseFormProps {
  readonly held: Answer<'readDecision'>;
  readonly step: keyof typeof writeOf;
}

/** Refuses a proposal or takes it back, with the reason. */
export function CloseForm({ held, step }: CloseFormProps) {
  const { t } = useTranslation('option');
  const name = `option ${step} ${held.record.decisionId}`;
  return (
    <FormDisclosure name={name} openText={t(`steps.${step}`)}>
      {(close) => <ReasonForm held={held} step={step} name={name} onClose={close} />}
    </FormDisclosure>
  );
}

interface ReasonFormProps extends CloseFormProps {
  readonly name: string;
  readonly onClose: () => void;
}

function ReasonForm({ held, step, name, onClose }: ReasonFormProps) {
  const { t } = useTranslation('option');
  const form = useRecordForm(writeOf[step], held, {
    name,
    draft: () => ({ reason: '' }),
    read: (draft) =>
      readBy<typeof draft, typeof operations.refuseOption>(operations.refuseOption, draft),
    result: t(`steps.done.${step}`),
    onSent: onClose,
  });
  return (
    <FormView form={form} submitText={t(`steps.${step}`)} onCancel={onClose}>
      <ParagraphField form={form} field="reason" label={t('steps.why')} hint={t('steps.whyHint')} />
    </FormView>
  );
}
