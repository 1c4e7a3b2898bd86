import type { ShownInvoiceSettings } from '@jatkopolku/domain/invoice';

import type { Answer } from '../../api/operation-names.ts';
import { FormDisclosure } from '../../form/form-disclosure.tsx';
import { FormView } from '../../form/form-view.tsx';
import { useRecordForm } from '../../form/use-record-form.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useProviderName } from '../../queries/providers.ts';
import { useRead } from '../../queries/use-read.ts';
import type { Fact } from '../../ui/differences.ts';
import { FactList } from '../../ui/fact-list.tsx';
import { renderResult } from '../../ui/render-result.tsx';
import { Section } from '../../ui/result-place.tsx';
import { invoiceSettingsDraft, readInvoiceSettings } from './settings-draft.ts';
import { InvoiceSettingsFields } from './settings-fields.tsx';

interface SettingsProps {
  readonly stored: Answer<'readInvoiceSettings'>;
}

/** What the county has agreed of invoices with its providers. */
export function InvoiceSettingsSection() {
  const { t } = useTranslation('invoice');
  const settings = useRead('readInvoiceSettings', {});
  return (
    <Section title={t('settings.title')}>
      {renderResult(settings, (stored) => (
        <Settings stored={stored} />
      ))}
    </Section>
  );
}

function Settings({ stored }: SettingsProps) {
  const { t } = useTranslation('invoice');
  const factsOf = useSettingsFacts();
  const { record, version, actions } = stored;
  const isSet = version > 0;
  const name = 'invoice settings';
  return (
    <>
      {isSet ? <FactList facts={factsOf(record)} /> : <p>{t('settings.none')}</p>}
      {actions.changeInvoiceSettings.allowed && (
        <FormDisclosure name={name} openText={isSet ? t('settings.change') : t('settings.set')}>
          {(close) => <SettingsForm stored={stored} name={name} onClose={close} />}
        </FormDisclosure>
      )}
    </>
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

interface SettingsFormProps extends SettingsProps {
  readonly name: string;
  readonly onClose: () => void;
}

function SettingsForm({ stored, name, onClose }: SettingsFormProps) {
  const { t } = useTranslation('invoice');
  const form = useRecordForm('changeInvoiceSettings', stored, {
    name,
    draft: invoiceSettingsDraft,
    facts: useSettingsFacts(),
    read: readInvoiceSettings,
    result: t('settings.wasSaved'),
    onSent: onClose,
  });
  return (
    <FormView form={form} submitText={t('settings.save')} onCancel={onClose}>
      <InvoiceSettingsFields form={form} />
    </FormView>
  );
}
