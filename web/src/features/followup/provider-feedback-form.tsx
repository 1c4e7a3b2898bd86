import { ParagraphField } from '../../form/fields.tsx';
import { FormView } from '../../form/form-view.tsx';
import { useRecordForm } from '../../form/use-record-form.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { feedbackDraft, readProviderFeedback } from './followup-drafts.ts';
import { useFollowupFacts } from './held-followup.ts';
import type { WritingFormProps } from './writing-form.tsx';

/** What the provider writes of how the placement went. */
export function ProviderFeedbackForm({ name, held, onClose }: WritingFormProps) {
  const { t } = useTranslation('followup');
  const form = useRecordForm('writeProviderFeedback', held, {
    name,
    draft: feedbackDraft,
    facts: useFollowupFacts(),
    read: readProviderFeedback,
    result: t('wasSaved'),
    onSent: onClose,
  });
  return (
    <FormView form={form} submitText={t('save')} onCancel={onClose}>
      <ParagraphField
        form={form}
        field="wentWell"
        label={t('fields.wentWell')}
        hint={t('noHealth')}
      />
      <ParagraphField
        form={form}
        field="needsSupport"
        label={t('fields.needsSupport')}
        isOptional
      />
      <ParagraphField form={form} field="recommendation" label={t('fields.recommendation')} />
    </FormView>
  );
}
