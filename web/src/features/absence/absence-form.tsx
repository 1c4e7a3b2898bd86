import type { LocalDate } from '@jatkopolku/kernel';
import { Paragraph } from 'suomifi-ui-components';

import type { Answer } from '../../api/operation-names.ts';
import { DayField, SelectField, TextField } from '../../form/fields.tsx';
import { FormView } from '../../form/form-view.tsx';
import { useForm } from '../../form/use-form.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useSend } from '../../queries/use-send.ts';
import { showResult } from '../../ui/result-place.tsx';
import { emptyAbsence, readAbsence } from './absence-draft.ts';

interface AbsenceFormProps {
  /** Under which what is typed is kept. */
  readonly name: string;
  readonly deputies: Answer<'listDelegations'>['deputies'];
  readonly today: LocalDate;
  readonly onClose: () => void;
}

/** Leaves the approver's role to a deputy for some days. */
export function AbsenceForm({ name, deputies, today, onClose }: AbsenceFormProps) {
  const { t } = useTranslation('absence');
  const format = useFormat();
  const createDelegation = useSend('createDelegation');
  const form = useForm({
    name,
    first: emptyAbsence,
    read: (draft) => readAbsence(draft, today),
    send: (body, key) => createDelegation({ body, key }),
    onSent: ({ record }, { startsOn, endsOn }) => {
      const days = { from: format.date(startsOn), to: format.date(endsOn) };
      showResult(t('wasSaved', { name: record.name, ...days }));
      onClose();
    },
  });
  return (
    <FormView form={form} title={t('open')} submitText={t('save')} onCancel={onClose}>
      <Paragraph>{t('text')}</Paragraph>
      <SelectField
        form={form}
        field="userId"
        label={t('fields.userId')}
        hint={t('hints.userId')}
        placeholder={t('choose')}
        options={deputies.map((deputy) => [deputy.userId, deputy.name])}
      />
      <DayField form={form} field="startsOn" label={t('fields.startsOn')} />
      <DayField form={form} field="endsOn" label={t('fields.endsOn')} hint={t('hints.endsOn')} />
      <TextField form={form} field="reason" label={t('fields.reason')} hint={t('hints.reason')} />
    </FormView>
  );
}
