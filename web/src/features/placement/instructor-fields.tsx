import { ChoiceField, TextField } from '../../form/fields.tsx';
import type { Form } from '../../form/use-form.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { type InstructorDraft, QUALIFICATION_UNKNOWN } from './instructor-draft.ts';
import { qualificationKinds } from './use-qualification-text.ts';

/** Who instructs the client, and by what they are qualified, as far as it is known. */
export function InstructorFields({ form }: { readonly form: Form<InstructorDraft> }) {
  const { t } = useTranslation('placement');
  return (
    <>
      <TextField form={form} field="instructor" label={t('fields.instructor')} />
      <ChoiceField
        form={form}
        field="instructorQualification"
        label={t('fields.instructorQualification')}
        options={[
          [QUALIFICATION_UNKNOWN, t('qualificationUnknown')],
          ...qualificationKinds.map((kind) => [kind, t(`instructions.${kind}`)] as const),
        ]}
      />
      {form.draft.instructorQualification !== QUALIFICATION_UNKNOWN && (
        <TextField
          form={form}
          field="instructorCompetence"
          label={t('fields.instructorCompetence')}
          isOptional
        />
      )}
    </>
  );
}
