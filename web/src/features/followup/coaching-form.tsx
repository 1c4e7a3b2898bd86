import { ParagraphField } from '../../form/fields.tsx';
import { FormView } from '../../form/form-view.tsx';
import { useRecordForm } from '../../form/use-record-form.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { coachingDraft, readCoaching } from './followup-drafts.ts';
import { useFollowupFacts } from './held-followup.ts';
import type { WritingFormProps } from './writing-form.tsx';

/** How the provider coaches the client onwards. */
export function CoachingForm({ name, held, onClose }: WritingFormProps) {
  const { t } = useTranslation('followup');
  const form = useRecordForm('writeCoachingPlan', held, {
    name,
    draft: coachingDraft,
    facts: useFollowupFacts(),
    read: readCoaching,
    result: t('wasSaved'),
    onSent: onClose,
  });
  return (
    <FormView form={form} submitText={t('save')} onCancel={onClose}>
      <ParagraphField form={form} field="aim" label={t('fields.aim')} hint={t('noHealth')} />
      <ParagraphField form={form} field="steps" label={t('fields.steps')} />
      <ParagraphField form={form} field="support" label={t('fields.support')} isOptional />
    </FormView>
  );
}
