import { endReasons } from '@jatkopolku/domain/placement';

import type { Answer } from '../../api/operation-names.ts';
import { DayField, SelectField, TextField } from '../../form/fields.tsx';
import { FormView } from '../../form/form-view.tsx';
import { useRecordForm } from '../../form/use-record-form.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useLastDay } from '../../i18n/use-last-day.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { OTHER_REASON, emptyEnd, readEnd } from './drafts.ts';
import { usePlacementFacts, useReasonName, useShownState } from './use-placement-words.ts';

interface EndFormProps {
  readonly name: string;
  readonly placement: Answer<'readPlacement'>;
  readonly onClose: () => void;
}

/** Ends a placement before its time, with the reason that the reports count. */
export function EndForm({ name, placement, onClose }: EndFormProps) {
  const { t } = useTranslation(['placement', 'form']);
  const format = useFormat();
  const lastDay = useLastDay();
  const reasonName = useReasonName();
  const shownState = useShownState();
  const { startsOn, endsOn } = placement.record;
  const form = useRecordForm('endPlacement', placement, {
    isFinal: true,
    name,
    draft: () => emptyEnd,
    facts: usePlacementFacts(),
    read: (draft, record) => readEnd(draft, { ...record, state: shownState(record) }),
    result: t('end.wasEnded'),
    onSent: onClose,
  });
  return (
    <FormView form={form} title={t('end.title')} submitText={t('end.end')} onCancel={onClose}>
      <DayField
        form={form}
        field="endedOn"
        label={t('end.lastDay')}
        hint={t('end.hint', { start: format.date(startsOn), end: lastDay(endsOn) })}
      />
      <SelectField
        form={form}
        field="endReason"
        label={t('fields.endReason')}
        placeholder={t('form:choose')}
        options={[...endReasons, OTHER_REASON].map((value) => [
          value,
          value === OTHER_REASON ? t('end.other') : reasonName(value),
        ])}
      />
      {form.draft.endReason === OTHER_REASON && (
        <TextField form={form} field="words" label={t('end.words')} />
      )}
    </FormView>
  );
}
