import { ParagraphField } from '../../form/fields.tsx';
import { FormView } from '../../form/form-view.tsx';
import type { Form } from '../../form/use-form.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { MessageDraft } from './message-draft.ts';

interface MessageFormProps {
  readonly form: Form<MessageDraft>;
  readonly label: string;
  readonly submitText: string;
  readonly onCancel?: () => void;
}

/** Words to the other side: its field says what is not written there. */
export function MessageForm({ form, label, submitText, onCancel }: MessageFormProps) {
  const { t } = useTranslation('conversation');
  return (
    <FormView form={form} submitText={submitText} onCancel={onCancel}>
      <ParagraphField form={form} field="text" label={label} hint={t('noHealth')} />
    </FormView>
  );
}
