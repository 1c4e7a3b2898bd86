import { MAX_GOALS, goalScores } from '@jatkopolku/domain/followup';

import { ChoiceField, ParagraphField } from '../../form/fields.tsx';
import { FormView } from '../../form/form-view.tsx';
import { ListField } from '../../form/list-field.tsx';
import type { Form } from '../../form/use-form.ts';
import { useRecordForm } from '../../form/use-record-form.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import {
  type EvaluationDraft,
  emptyGoal,
  evaluationDraft,
  readEvaluation,
} from './followup-drafts.ts';
import { useFollowupFacts } from './held-followup.ts';
import type { WritingFormProps } from './writing-form.tsx';

/** The final evaluation: each goal of the plan, scored and said in words, and what comes next. */
export function EvaluationForm({ name, held, placement, onClose }: WritingFormProps) {
  const { t } = useTranslation('followup');
  const form = useRecordForm('evaluatePlacement', held, {
    name,
    draft: (record) => evaluationDraft(record, placement.record.goal),
    facts: useFollowupFacts(),
    read: readEvaluation,
    result: t('wasSaved'),
    onSent: onClose,
  });
  return (
    <FormView form={form} submitText={t('save')} onCancel={onClose}>
      <GoalFields form={form} />
      <ParagraphField form={form} field="next" label={t('fields.next')} />
    </FormView>
  );
}

function GoalFields({ form }: { readonly form: Form<EvaluationDraft> }) {
  const { t } = useTranslation('followup');
  return (
    <ListField
      form={form}
      field="goals"
      label={t('goals')}
      hint={t('goalsHint')}
      addText={t('addGoal')}
      rowName={(number) => t('goalNo', { number })}
      empty={emptyGoal}
      least={1}
      most={MAX_GOALS}
    >
      {(at) => (
        <>
          <ParagraphField
            form={form}
            field={`goals.${at}.goal`}
            label={t('goalNo', { number: at + 1 })}
          />
          <ChoiceField
            form={form}
            field={`goals.${at}.score`}
            label={t('scoreNo', { number: at + 1 })}
            options={goalScores.map((score) => [score, t(`scores.${score}`)])}
          />
          <ParagraphField
            form={form}
            field={`goals.${at}.words`}
            label={t('wordsNo', { number: at + 1 })}
          />
        </>
      )}
    </ListField>
  );
}
