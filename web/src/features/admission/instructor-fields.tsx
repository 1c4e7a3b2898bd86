import { MAX_INSTRUCTORS } from '@jatkopolku/domain/admission';

import { ChoiceField, TextField } from '../../form/fields.tsx';
import { ListField } from '../../form/list-field.tsx';
import type { Form } from '../../form/use-form.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { type ApplicationDraft, emptyInstructor } from './draft.ts';

const kinds = ['vocational', 'guidance-skill'] as const;

/** Who instructs the clients: as many as there are. */
export function InstructorFields({ form }: { readonly form: Form<ApplicationDraft> }) {
  const { t } = useTranslation('admission');
  return (
    <ListField
      form={form}
      field="instructors"
      label={t('instructors')}
      hint={t('instructorsHint')}
      addText={t('addInstructor')}
      rowName={(number) => t('instructor', { number })}
      empty={emptyInstructor}
      least={1}
      most={MAX_INSTRUCTORS}
    >
      {(at) => (
        <>
          <TextField
            form={form}
            field={`instructors.${at}.name`}
            label={t('instructorName', { number: at + 1 })}
          />
          <ChoiceField
            form={form}
            field={`instructors.${at}.qualification`}
            label={t('instructorKind', { number: at + 1 })}
            options={kinds.map((value) => [value, t(`kinds.${value}`)])}
          />
          <TextField
            form={form}
            field={`instructors.${at}.description`}
            label={t('instructorAbout', { number: at + 1 })}
          />
        </>
      )}
    </ListField>
  );
}
