import type { LocalDate } from '@jatkopolku/kernel';

import type { Answer } from '../../api/operation-names.ts';
import { DayField } from '../../form/fields.tsx';
import { FormView } from '../../form/form-view.tsx';
import { useRecordForm } from '../../form/use-record-form.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { readDone } from './follow-up-drafts.ts';
import { usePlacementFacts } from './use-placement-words.ts';

interface ReviewDoneFormProps {
  readonly name: string;
  readonly placement: Answer<'readPlacement'>;
  readonly dueOn: LocalDate;
  readonly today: LocalDate;
  readonly onClose: () => void;
}

/** Notes that the review that is due was done: today, unless another day is chosen. */
export function ReviewDoneForm({ name, placement, dueOn, today, onClose }: ReviewDoneFormProps) {
  const { t } = useTranslation('placement');
  const format = useFormat();
  const form = useRecordForm('noteReviewDone', placement, {
    name,
    params: { dueOn },
    draft: () => ({ doneOn: String(today) }),
    facts: usePlacementFacts(),
    read: (draft, record) => readDone(draft, record, today),
    result: t('reviews.wasDone'),
    onSent: onClose,
  });
  return (
    <FormView form={form} submitText={t('save')} onCancel={onClose}>
      <DayField
        form={form}
        field="doneOn"
        label={t('reviews.doneOn')}
        hint={t('reviews.notDone', { due: format.date(dueOn) })}
      />
    </FormView>
  );
}
