import type { Answer } from '../../api/operation-names.ts';
import { FormView } from '../../form/form-view.tsx';
import { useRecordForm } from '../../form/use-record-form.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useLastDay } from '../../i18n/use-last-day.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { emptyEnd, readEnd } from './drafts.ts';
import { EndFields } from './end-fields.tsx';
import { usePlacementFacts, useShownState } from './use-placement-words.ts';

interface EndFormProps {
  readonly name: string;
  readonly placement: Answer<'readPlacement'>;
  readonly onClose: () => void;
}

/** Ends a placement before its time, with the reason that the reports count. */
export function EndForm({ name, placement, onClose }: EndFormProps) {
  const { t } = useTranslation('placement');
  const format = useFormat();
  const lastDay = useLastDay();
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
      <EndFields
        form={form}
        hint={t('end.hint', { start: format.date(startsOn), end: lastDay(endsOn) })}
      />
    </FormView>
  );
}
