import { operations } from '@jatkopolku/contracts';
import { qualifications } from '@jatkopolku/domain/agreement';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'suomifi-ui-components';

import { ChoiceField, TextField } from '../../form/fields.tsx';
import { FormView } from '../../form/form-view.tsx';
import { useForm } from '../../form/use-form.ts';
import { announce } from '../../ui/announcer.tsx';
import { draftOf, readPerson } from './person-draft.ts';
import { type AgreementInTerms, useAgreement, useChangePerson } from './queries.ts';
import { usePersonFacts } from './use-person-facts.ts';

interface PersonFormProps {
  readonly agreement: AgreementInTerms;
  readonly onClose: () => void;
}

/** Changes who answers for the activity; what somebody else has changed meanwhile is told, and not lost. */
export function PersonForm({ agreement, onClose }: PersonFormProps) {
  const { t } = useTranslation('agreement');
  const { form, told, readAgain } = usePersonForm(agreement, onClose);
  const place = useRef<HTMLDivElement>(null);
  const focusFirst = () => place.current?.querySelector('input')?.focus();
  useEffect(focusFirst, []);
  const goOn = () => {
    void readAgain();
    focusFirst();
  };
  return (
    <div ref={place} className="person-form">
      <FormView form={form} submitText={t('person.save')} told={told} onReread={goOn}>
        <TextField form={form} field="responsiblePerson" label={t('person.name')} />
        <ChoiceField
          form={form}
          field="qualification"
          label={t('person.qualification')}
          options={qualifications.map((it) => ({ value: it, text: t(`qualifications.${it}`) }))}
        />
        <TextField
          form={form}
          field="experienceYears"
          label={t('person.experienceYears')}
          hint={t('person.experienceHint')}
          inputMode="numeric"
        />
      </FormView>
      <Button
        variant="secondaryNoBorder"
        onClick={() => {
          form.forget();
          onClose();
        }}
      >
        {t('person.cancel')}
      </Button>
    </div>
  );
}

/**
 * What is changed is the agreement as it was when the form was opened, or read again: also when the
 * page has been given a newer one behind the form.
 */
function usePersonForm(agreement: AgreementInTerms, onClose: () => void) {
  const { t } = useTranslation('agreement');
  const [seen, setSeen] = useState(agreement);
  const change = useChangePerson(seen);
  const factsOf = usePersonFacts();
  const { record } = seen;
  const { refetch } = useAgreement(record.agreementId);
  const readAgain = async () => {
    const { data } = await refetch();
    if (data) setSeen(data);
  };
  const form = useForm({
    name: `responsible person ${record.agreementId}`,
    first: draftOf(record),
    read: (draft) => {
      const { person, faults } = readPerson(draft);
      const texts = Object.entries(faults).map(([field, fault]) => [
        field,
        t(`person.faults.${field as 'experienceYears'}-${fault}`),
      ]);
      return { sent: person, faults: Object.fromEntries(texts) };
    },
    send: change,
    onSent: (changed) => {
      announce(t('person.wasChanged', { name: changed.record.responsiblePerson }));
      onClose();
    },
  });
  const describe = (current: unknown) => {
    const read = operations.changeResponsiblePerson.answer.safeParse(current);
    return read.success ? factsOf(read.data.record) : undefined;
  };
  return { form, told: { seen: factsOf(record), describe }, readAgain };
}
