import { addressSchemes } from '@jatkopolku/domain/invoice';
import { payingChannels } from '@jatkopolku/domain/payment';

import { ChoiceField, SelectField, TextField } from '../../form/fields.tsx';
import { ListField } from '../../form/list-field.tsx';
import type { Form } from '../../form/use-form.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useProviders } from '../../queries/providers.ts';
import { type InvoiceSettingsDraft, noProvider } from './settings-draft.ts';

const makers = ['providers', 'county'] as const;
const MAX_TAXED = 500;

/** Who makes invoices, how they are addressed, and by what they are paid. */
export function InvoiceSettingsFields({ form }: { readonly form: Form<InvoiceSettingsDraft> }) {
  const { t } = useTranslation('invoice');
  return (
    <>
      <ChoiceField
        form={form}
        field="channel"
        label={t('settings.channel')}
        options={payingChannels.map((one) => [one, t(`settings.channels.${one}`)])}
      />
      <ChoiceField
        form={form}
        field="maker"
        label={t('settings.selfBilling')}
        options={makers.map((one) => [one, t(`settings.makers.${one}`)])}
      />
      <TextField
        form={form}
        field="paymentDays"
        label={t('settings.paymentDays')}
        inputMode="numeric"
      />
      <TextField
        form={form}
        field="buyerReference"
        label={t('settings.buyerReference')}
        hint={t('settings.buyerReferenceHint')}
      />
      <TextField
        form={form}
        field="buyerAddress"
        label={t('settings.buyerAddress')}
        hint={t('settings.buyerAddressHint')}
        isOptional
      />
      <TextField form={form} field="buyerOperator" label={t('settings.buyerOperator')} isOptional />
      <ChoiceField
        form={form}
        field="scheme"
        label={t('settings.scheme')}
        options={addressSchemes.map((one) => [one, t(`settings.schemes.${one}`)])}
      />
      <TaxedField form={form} />
    </>
  );
}

function TaxedField({ form }: { readonly form: Form<InvoiceSettingsDraft> }) {
  const { t } = useTranslation('invoice');
  const { data: providers = [] } = useProviders();
  return (
    <ListField
      form={form}
      field="taxed"
      label={t('settings.taxed')}
      hint={t('settings.taxedHint')}
      addText={t('settings.addTaxed')}
      rowName={(number) => t('settings.taxedProvider', { number })}
      empty={noProvider}
      most={MAX_TAXED}
    >
      {(at) => (
        <SelectField
          form={form}
          field={`taxed.${at}.providerId`}
          label={t('settings.taxedProvider', { number: at + 1 })}
          placeholder={t('settings.addTaxed')}
          options={providers.map(({ record }) => [record.providerId, record.name])}
        />
      )}
    </ListField>
  );
}
