import { SelectField, TextField } from '../../form/fields.tsx';
import type { Form } from '../../form/use-form.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { FactsDraft } from './drafts.ts';
import { languageChoices } from './languages.ts';

interface FactsFieldsProps {
  readonly form: Form<FactsDraft>;
}

/** The facts of a client, the same for a new one and for a change. */
export function FactsFields({ form }: FactsFieldsProps) {
  const { t } = useTranslation(['client', 'form']);
  const format = useFormat();
  return (
    <>
      {form.draft.isNamed && <NameFields form={form} />}
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
      <SelectField
        form={form}
        field="interpreter"
        label={t('fields.interpreter')}
        hint={t('hints.interpreter')}
        placeholder={t('noInterpreter')}
        options={[
          ['', t('noInterpreter')],
          ...languageChoices(form.draft.interpreter).map(
            (value) => [value, format.languageName(value)] as const,
          ),
        ]}
      />
      {!form.draft.withheld && <ContactFields form={form} />}
    </>
  );
}

function NameFields({ form }: FactsFieldsProps) {
  const { t } = useTranslation('client');
  return (
    <>
      <TextField form={form} field="lastName" label={t('fields.lastName')} />
      <TextField form={form} field="firstName" label={t('fields.firstName')} />
    </>
  );
}

/** Where the client lives, and how to reach the client. */
function ContactFields({ form }: FactsFieldsProps) {
  const { t } = useTranslation('client');
  return (
    <>
      <TextField form={form} field="municipality" label={t('fields.municipality')} />
      <TextField form={form} field="phone" label={t('fields.phone')} isOptional />
      <TextField form={form} field="email" label={t('fields.email')} isOptional />
      <TextField form={form} field="address" label={t('fields.address')} isOptional />
    </>
  );
}
