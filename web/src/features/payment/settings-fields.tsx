import { characterSets, remittances } from '@jatkopolku/domain/payment';

import { ChoiceField, DayField, TextField } from '../../form/fields.tsx';
import { ListField } from '../../form/list-field.tsx';
import type { Form } from '../../form/use-form.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { type SettingsDraft, emptyDay } from './settings-draft.ts';

interface SettingsFieldsProps {
  readonly form: Form<SettingsDraft>;
  /** Of the account that is set; null for the first one. */
  readonly ending: string | null;
}

/** A list of days, some years ahead. */
const MAX_DAYS = 200;

/** Who pays, by which account, and how its bank takes it. */
export function SettingsFields({ form, ending }: SettingsFieldsProps) {
  const { t } = useTranslation('payment');
  return (
    <>
      <TextField form={form} field="debtorName" label={t('settings.debtorName')} />
      <TextField form={form} field="businessId" label={t('settings.businessId')} />
      <TextField
        form={form}
        field="iban"
        label={t('settings.iban')}
        isSecret
        {...(ending !== null && {
          hint: t('settings.ibanStays', { ending }),
          isOptional: true,
        })}
      />
      <TextField
        form={form}
        field="bic"
        label={t('settings.bic')}
        hint={t('settings.bicHint')}
        isOptional
      />
      <ChoiceField
        form={form}
        field="characterSet"
        label={t('settings.characterSet')}
        hint={t('settings.characterSetHint')}
        options={characterSets.map((set) => [set, t(`settings.sets.${set}`)])}
      />
      <ChoiceField
        form={form}
        field="remittance"
        label={t('settings.remittance')}
        options={remittances.map((one) => [one, t(`settings.remittances.${one}`)])}
      />
      <ListField
        form={form}
        field="closedDays"
        label={t('settings.closedDays')}
        hint={t('settings.closedDaysHint')}
        addText={t('settings.addDay')}
        rowName={(number) => t('settings.closedDay', { number })}
        empty={emptyDay}
        most={MAX_DAYS}
      >
        {(at) => (
          <DayField
            form={form}
            field={`closedDays.${at}.day`}
            label={t('settings.closedDay', { number: at + 1 })}
          />
        )}
      </ListField>
    </>
  );
}
