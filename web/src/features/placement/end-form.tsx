import { endReasons } from '@jatkopolku/domain/placement';
import { useTranslation } from 'react-i18next';

import { DayField, SelectField, TextField } from '../../form/fields.tsx';
import { FormView } from '../../form/form-view.tsx';
import { useTold } from '../../form/reading.ts';
import { useForm } from '../../form/use-form.ts';
import { useSeen } from '../../form/use-seen.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { announce } from '../../ui/announcer.tsx';
import { dateIn } from '../../ui/format.ts';
import { type EndDraft, OTHER_REASON, emptyEnd, readEnd } from './drafts.ts';
import { type StoredPlacement, usePlacementWrites } from './queries.ts';
import { useReasonName, useShownState } from './use-placement-words.ts';
import { useToldPlacement } from './use-told-placement.ts';

interface EndFormProps {
  readonly name: string;
  readonly placement: StoredPlacement;
  readonly onClose: () => void;
}

/** Ends a placement before its time, with the reason that the reports count. */
export function EndForm({ name, placement, onClose }: EndFormProps) {
  const { t } = useTranslation(['placement', 'form']);
  const language = useLanguage();
  const told = useTold();
  const reasonName = useReasonName();
  const shownState = useShownState();
  const { end, read } = usePlacementWrites();
  const [seen, reread] = useSeen(placement, () => read(placement.record.placementId));
  const { record } = seen;
  const form = useForm({
    name,
    first: emptyEnd,
    read: (draft: EndDraft) => told(readEnd(draft, { ...record, state: shownState(record) })),
    send: (ended) => end(seen, ended),
    onSent: () => {
      announce(t('end.wasEnded'));
      onClose();
    },
  });
  return (
    <FormView
      form={form}
      title={t('end.title')}
      submitText={t('end.end')}
      told={useToldPlacement(seen)}
      onReread={reread}
      onCancel={onClose}
    >
      <DayField
        form={form}
        field="endedOn"
        label={t('end.lastDay')}
        hint={t('end.hint', {
          start: dateIn(record.startsOn, language),
          end: dateIn(record.endsOn, language),
        })}
      />
      <SelectField
        form={form}
        field="endReason"
        label={t('fields.endReason')}
        placeholder={t('form:choose')}
        options={[...endReasons, OTHER_REASON].map((value) => ({
          value,
          text: value === OTHER_REASON ? t('end.other') : reasonName(value),
        }))}
      />
      {form.draft.endReason === OTHER_REASON && (
        <TextField form={form} field="words" label={t('end.words')} />
      )}
    </FormView>
  );
}
