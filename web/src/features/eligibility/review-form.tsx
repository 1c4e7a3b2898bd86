import { operations } from '@jatkopolku/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { ChoiceField, ParagraphField } from '../../form/fields.tsx';
import { FormView } from '../../form/form-view.tsx';
import { useTold } from '../../form/reading.ts';
import { useForm } from '../../form/use-form.ts';
import { useSeen } from '../../form/use-seen.ts';
import { announce } from '../../ui/announcer.tsx';
import { EvidenceField } from '../outcome/evidence-field.tsx';
import { type Standing, useCheckSteps, useStanding } from './queries.ts';
import { emptyReview, readReview } from './review-draft.ts';
import { useCheckFacts } from './use-check-facts.ts';

/** Answers the Ombudsman's question; what was given back is amended. */
export function ReviewForm({ told }: { readonly told: Standing }) {
  const { t } = useTranslation('eligibility');
  const inWords = useTold();
  const { refetch } = useStanding(told.providerId);
  const [seen, reread] = useSeen(told, async () => (await refetch()).data);
  const steps = useCheckSteps(seen);
  const factsOf = useCheckFacts();
  const [isUnderway, setUnderway] = useState(false);
  const before = told.check?.proposal;
  const form = useForm({
    name: `review ${told.providerId}`,
    first: before
      ? { ...emptyReview, businessTasks: before.businessTasks, reason: before.reason }
      : emptyReview,
    read: (draft) => inWords(readReview(draft)),
    send: steps.propose,
    onSent: () => announce(t('review.wasProposed')),
  });
  const describe = (current: unknown) => {
    const read = operations.proposeReview.answer.safeParse(current);
    return read.success ? factsOf(read.data.record) : undefined;
  };
  return (
    <FormView
      form={{ ...form, isSending: form.isSending || isUnderway }}
      submitText={t('review.propose')}
      told={{ seen: seen.check ? factsOf(seen.check) : [], describe }}
      onReread={reread}
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
        options={(['approved', 'rejected'] as const).map((value) => ({
          value,
          text: t(`review.verdicts.${value}`),
        }))}
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
