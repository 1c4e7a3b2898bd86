import { DayField, TextField } from '../../../form/fields.tsx';
import { FormView } from '../../../form/form-view.tsx';
import { useForm } from '../../../form/use-form.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { useSend } from '../../../queries/use-send.ts';
import { showResult } from '../../../ui/result-place.tsx';
import { newClosed, readClosed } from './closed-draft.ts';

interface ClosedFormProps {
  /** Under which what is typed is kept. */
  readonly name: string;
  /** Whose place is closed; null for the region. */
  readonly providerId: string | null;
  readonly onClose: () => void;
}

/** Registers days on which nobody is expected. */
export function ClosedForm({ name, providerId, onClose }: ClosedFormProps) {
  const { t } = useTranslation('attendance');
  const register = useSend('registerClosedPeriod');
  const form = useForm({
    name,
    first: newClosed,
    read: (draft) => readClosed(draft, providerId),
    send: (body, key) => register({ body, key }),
    onSent: () => {
      showResult(t('closed.wasSaved'));
      onClose();
    },
  });
  return (
    <FormView
      form={form}
      title={t('closed.register')}
      submitText={t('closed.save')}
      onCancel={onClose}
    >
      <DayField form={form} field="startsOn" label={t('closed.firstDay')} />
      <DayField form={form} field="endsOn" label={t('closed.lastDay')} />
      <TextField form={form} field="name" label={t('closed.name')} hint={t('closed.nameHint')} />
    </FormView>
  );
}
