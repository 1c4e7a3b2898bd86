import { useState } from 'react';

import type { Row } from '../../api/operation-names.ts';
import { ChoiceField, ParagraphField } from '../../form/fields.tsx';
import { FormView } from '../../form/form-view.tsx';
import { useRecordForm } from '../../form/use-record-form.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { showResult } from '../../ui/result-place.tsx';
import { EvidenceField } from '../outcome/attach-field.tsx';
import { readReview, reviewDraft } from './review-draft.ts';
import { useCheckFacts } from './use-check-facts.ts';

/** Answers the Ombudsman's question; what was given back is amended. */
export function ReviewForm({ check }: { readonly check: Row<'listChecks'> }) {
  const { t } = useTranslation('eligibility');
  const [isUnderway, setUnderway] = useState(false);
  const form = useRecordForm('proposeReview', check, {
    isFinal: true,
    name: `review ${check.record.providerId}`,
    draft: reviewDraft,
    facts: useCheckFacts(),
    read: readReview,
    onSent: () => showResult(t('review.wasProposed')),
  });
  return (
    <FormView
      form={{ ...form, isSending: form.isSending || isUnderway }}
      submitText={t('review.propose')}
    >
      <ParagraphField
        form={form}
        field="businessTasks"
        label={t('review.businessTasks')}
        hint={t('review.businessTasksHint')}
      />
      <ChoiceField
        form={form}
        field="verdict"
        label={t('review.verdict')}
        options={(['approved', 'rejected'] as const).map((value) => [
          value,
          t(`review.verdicts.${value}`),
        ])}
      />
      <ParagraphField form={form} field="reason" label={t('review.reason')} />
      <EvidenceField
        form={form}
        onUnderway={setUnderway}
        legend={t('review.evidence')}
        hint={t('review.evidenceHint')}
      />
    </FormView>
  );
}
