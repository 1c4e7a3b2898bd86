import type { Answer } from '../../../api/operation-names.ts';
import { ChoiceField, TextField } from '../../../form/fields.tsx';
import { FormView } from '../../../form/form-view.tsx';
import { useRecordForm } from '../../../form/use-record-form.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { EndFields } from '../end-fields.tsx';
import { confirming, useAddedOverlaps } from '../use-overlaps.ts';
import { usePlacementFacts } from '../use-placement-words.ts';
import { correctEndDraft, readCorrectEnd } from './correct-end-drafts.ts';

interface CorrectEndFormProps {
  readonly name: string;
  readonly placement: Answer<'readPlacement'>;
  readonly onClose: () => void;
}

/** Puts the end of a placement right: another day or reason, or none. */
export function CorrectEndForm({ name, placement, onClose }: CorrectEndFormProps) {
  const { t } = useTranslation('placement');
  const overlaps = useAddedOverlaps(placement.record);
  const form = useRecordForm('correctEnd', placement, {
    isFinal: true,
    name,
    draft: correctEndDraft,
    facts: usePlacementFacts(),
    oddities: (end) => overlaps(end),
    read: (draft, record) => {
      const read = readCorrectEnd(draft, record);
      return { ...read, sent: read.sent && confirming(read.sent, overlaps(read.sent)) };
    },
    result: t('end.wasEnded'),
    onSent: onClose,
  });
  return (
    <FormView form={form} title={t('end.correct')} submitText={t('save')} onCancel={onClose}>
      <ChoiceField
        form={form}
        field="what"
        label={t('end.what')}
        options={[
          ['day', t('end.otherDay')],
          ['none', t('end.takenBack')],
        ]}
      />
      {form.draft.what === 'day' && <EndFields form={form} />}
      <TextField form={form} field="reason" label={t('end.why')} />
    </FormView>
  );
}
