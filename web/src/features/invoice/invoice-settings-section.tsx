import type { ShownInvoiceSettings } from '@jatkopolku/domain/invoice';

import { SettingsView } from '../../form/settings-view.tsx';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useProviderName } from '../../queries/providers.ts';
import { useRead } from '../../queries/use-read.ts';
import type { Fact } from '../../ui/differences.ts';
import { Section } from '../../ui/result-place.tsx';
import { invoiceSettingsDraft, readInvoiceSettings } from './settings-draft.ts';
import { InvoiceSettingsFields } from './settings-fields.tsx';

/** What the county has agreed of invoices with its providers. */
export function InvoiceSettingsSection() {
  const { t } = useTranslation('invoice');
  return (
    <Section title={t('settings.title')}>
      <SettingsView
        settings={useRead('readInvoiceSettings', {})}
        write="changeInvoiceSettings"
        name="invoice settings"
        texts={{
          change: t('settings.change'),
          save: t('settings.save'),
          wasSaved: t('settings.wasSaved'),
        }}
        unset={{
          is: ({ version }) => version === 0,
          text: t('settings.none'),
          set: t('settings.set'),
        }}
        facts={useSettingsFacts()}
        draft={invoiceSettingsDraft}
        read={readInvoiceSettings}
      >
        {(form) => <InvoiceSettingsFields form={form} />}
      </SettingsView>
    </Section>
  );
}

/** The settings in the words of the page. */
function useSettingsFacts() {
  const { t } = useTranslation('invoice');
  const providerName = useProviderName();
  return (settings: ShownInvoiceSettings): Fact[] => [
    [t('settings.channel'), t(`settings.channels.${settings.channel}`)],
    [
      t('settings.selfBilling'),
      t(`settings.makers.${settings.selfBilling ? 'county' : 'providers'}`),
    ],
    [t('settings.paymentDays'), `${settings.paymentDays}`],
    [t('settings.buyerReference'), settings.buyerReference],
    [t('settings.buyerAddress'), settings.buyerAddress ?? ''],
    [t('settings.buyerOperator'), settings.buyerOperator ?? ''],
    [t('settings.scheme'), t(`settings.schemes.${settings.scheme}`)],
    [t('settings.taxed'), settings.taxed.map(providerName).join(', ')],
  ];
}
