import { useState } from 'react';

import { ParagraphField } from '../../form/fields.tsx';
import { FormView } from '../../form/form-view.tsx';
import type { Form } from '../../form/use-form.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { EvidenceField } from '../outcome/attach-field.tsx';
import type { WrittenDraft } from './written-draft.ts';

interface WrittenFormProps {
  readonly form: Form<WrittenDraft>;
  readonly label: string;
  readonly hint: string;
  readonly submitText: string;
  readonly onCancel?: () => void;
}

/** What a provider writes of its objection, with files; it waits for those that are on their way. */
export function WrittenForm({ form, label, hint, submitText, onCancel }: WrittenFormProps) {
  const { t } = useTranslation('objection');
  const [isUnderway, setUnderway] = useState(false);
  const waiting = { ...form, isSending: form.isSending || isUnderway };
  return (
    <FormView form={waiting} submitText={submitText} onCancel={onCancel}>
      <ParagraphField form={form} field="text" label={label} hint={hint} />
      <EvidenceField
        form={form}
        onUnderway={setUnderway}
        legend={t('files')}
        hint={t('filesHint')}
      />
    </FormView>
  );
}
