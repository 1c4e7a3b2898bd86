import { qualifications } from '@jatkopolku/domain/agreement';

import type { Answer } from '../../api/operation-names.ts';
import { ChoiceField, TextField } from '../../form/fields.tsx';
import { FormView } from '../../form/form-view.tsx';
import { useRecordForm } from '../../form/use-record-form.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { showResult } from '../../ui/result-place.tsx';
import { draftOf, readPerson } from './person-draft.ts';
import { usePersonFacts } from './use-person-facts.ts';

interface PersonFormProps {
  readonly name: string;
  readonly agreement: Answer<'readAgreement'>;
  readonly onClose: () => void;
}

/** Changes who answers for the activity. */
export function PersonForm({ name, agreement, onClose }: PersonFormProps) {
  const { t } = useTranslation('agreement');
  const form = useRecordForm('changeResponsiblePerson', agreement, {
    name,
    draft: draftOf,
    facts: usePersonFacts(),
    read: (draft) => {
      const { person, faults } = readPerson(draft);
      const texts = Object.entries(faults).map(([field, fault]) => [
        field,
        t(`person.faults.${field as 'experienceYears'}-${fault}`),
      ]);
      return { sent: person, faults: Object.fromEntries(texts) };
    },
    onSent: ({ record }) => {
      showResult(t('person.wasChanged', { name: record.responsiblePerson }));
      onClose();
    },
  });
  return (
    <FormView form={form} submitText={t('person.save')} onCancel={onClose}>
      <TextField form={form} field="responsiblePerson" label={t('person.name')} />
      <ChoiceField
        form={form}
        field="qualification"
        label={t('person.qualification')}
        options={qualifications.map((it) => [it, t(`qualifications.${it}`)])}
      />
      <TextField
        form={form}
        field="experienceYears"
        label={t('person.experienceYears')}
        hint={t('person.experienceHint')}
        inputMode="numeric"
      />
    </FormView>
  );
}
