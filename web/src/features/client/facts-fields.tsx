import { SelectField, TextField } from '../../form/fields.tsx';
import type { Form } from '../../form/use-form.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { FactsDraft } from './drafts.ts';
import { languageChoices } from './languages.ts';

/** The facts of a client, the same for a new one and for a change. */
export function FactsFields({ form }: { readonly form: Form<FactsDraft> }) {
  const { t } = useTranslation(['client', 'form']);
  const format = useFormat();
  return (
    <>
      <TextField form={form} field="lastName" label={t('fields.lastName')} />
      <TextField form={form} field="firstName" label={t('fields.firstName')} />
      <TextField form={form} field="municipality" label={t('fields.municipality')} />
      <SelectField
        form={form}
        field="language"
        label={t('fields.language')}
        placeholder={t('form:choose')}
        options={languageChoices(form.draft.language).map((value) => [
          value,
          format.languageName(value),
        ])}
      />
    </>
  );
}
