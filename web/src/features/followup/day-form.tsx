import { DayField } from '../../form/fields.tsx';
import { FormView } from '../../form/form-view.tsx';
import { useRecordForm } from '../../form/use-record-form.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { readDay } from './followup-drafts.ts';
import { type HeldFollowup, useFollowupFacts } from './held-followup.ts';

interface DayFormProps {
  readonly name: string;
  readonly held: HeldFollowup;
  readonly onClose: () => void;
}

/** The plan's own day of evaluation (189/2001 §9.1(6)); empty to go by the region's setting. */
export function DayForm({ name, held, onClose }: DayFormProps) {
  const { t } = useTranslation('followup');
  const form = useRecordForm('planEvaluation', held, {
    name,
    draft: ({ evaluateBy }) => ({ evaluateBy: evaluateBy ?? '' }),
    facts: useFollowupFacts(),
    read: readDay,
    result: t('day.wasSaved'),
    onSent: onClose,
  });
  return (
    <FormView form={form} submitText={t('save')} onCancel={onClose}>
      <DayField
        form={form}
        field="evaluateBy"
        label={t('day.own')}
        hint={t('day.hint')}
        isOptional
      />
    </FormView>
  );
}
