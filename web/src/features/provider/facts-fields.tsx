import { ChecksField, ChoiceField, TextField } from '../../form/fields.tsx';
import type { Form } from '../../form/use-form.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { type FactsDraft, registers } from './facts-draft.ts';

interface FactsFieldsProps {
  readonly form: Form<FactsDraft>;
}

export function FactsFields({ form }: FactsFieldsProps) {
  const { t } = useTranslation('provider');
  return (
    <>
      <TextField form={form} field="name" label={t('fields.name')} />
      <TextField
        form={form}
        field="formCode"
        label={t('fields.formCode')}
        hint={t('hints.formCode')}
        inputMode="numeric"
      />
      <ChecksField
        form={form}
        field="registers"
        label={t('fields.registers')}
        options={registers.map((value) => [value, t(`registers.${value}`)])}
      />
      <ChoiceField
        form={form}
        field="declaresBusinessActivity"
        label={t('fields.declaresBusinessActivity')}
        options={(['no', 'yes'] as const).map((value) => [value, t(`yesNo.${value}`)])}
      />
      <TextField form={form} field="municipality" label={t('fields.municipality')} isOptional />
      <ChoiceField
        form={form}
        field="language"
        label={t('fields.language')}
        options={(['fi', 'sv'] as const).map((value) => [value, t(`languages.${value}`)])}
      />
    </>
  );
}
