import type { ShownPaymentSettings } from '@jatkopolku/domain/payment';

import type { Answer } from '../../api/operation-names.ts';
import { FormDisclosure } from '../../form/form-disclosure.tsx';
import { FormView } from '../../form/form-view.tsx';
import { useRecordForm } from '../../form/use-record-form.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useRead } from '../../queries/use-read.ts';
import type { Fact } from '../../ui/differences.ts';
import { FactList } from '../../ui/fact-list.tsx';
import { renderResult } from '../../ui/render-result.tsx';
import { Section } from '../../ui/result-place.tsx';
import { readSettings, settingsDraft } from './settings-draft.ts';
import { SettingsFields } from './settings-fields.tsx';

interface SettingsProps {
  readonly stored: Answer<'readPaymentSettings'>;
}

/** By which account and which bank's rules the region pays. */
export function SettingsSection() {
  const { t } = useTranslation('payment');
  const settings = useRead('readPaymentSettings', {});
  return (
    <Section title={t('settings.title')}>
      {renderResult(settings, (stored) => (
        <Settings stored={stored} />
      ))}
    </Section>
  );
}

function Settings({ stored }: SettingsProps) {
  const { t } = useTranslation('payment');
  const factsOf = useSettingsFacts();
  const { record, actions } = stored;
  const isSet = record.ending !== null;
  const name = 'payment settings';
  return (
    <>
      {isSet ? <FactList facts={factsOf(record)} /> : <p>{t('settings.none')}</p>}
      {actions.changePaymentSettings.allowed && (
        <FormDisclosure name={name} openText={isSet ? t('settings.change') : t('settings.set')}>
          {(close) => <SettingsForm stored={stored} name={name} onClose={close} />}
        </FormDisclosure>
      )}
    </>
  );
}

/** The settings in the words of the page. */
function useSettingsFacts() {
  const { t } = useTranslation('payment');
  const format = useFormat();
  return (settings: ShownPaymentSettings): Fact[] => {
    const { debtorName, businessId, ending, bic, characterSet, remittance, closedDays } = settings;
    return [
      [t('settings.debtorName'), debtorName],
      [t('settings.businessId'), businessId],
      [t('settings.account'), ending === null ? '' : t('settings.ending', { ending })],
      [t('settings.bic'), bic ?? ''],
      [t('settings.characterSet'), t(`settings.sets.${characterSet}`)],
      [t('settings.remittance'), t(`settings.remittances.${remittance}`)],
      [t('settings.closedDays'), closedDays.map((day) => format.date(day)).join(', ')],
    ];
  };
}

interface SettingsFormProps extends SettingsProps {
  readonly name: string;
  readonly onClose: () => void;
}

function SettingsForm({ stored, name, onClose }: SettingsFormProps) {
  const { t } = useTranslation('payment');
  const form = useRecordForm('changePaymentSettings', stored, {
    name,
    secrets: ['iban'],
    draft: settingsDraft,
    facts: useSettingsFacts(),
    read: readSettings,
    result: t('settings.wasSaved'),
    onSent: onClose,
  });
  return (
    <FormView form={form} submitText={t('settings.save')} onCancel={onClose}>
      <SettingsFields form={form} ending={stored.record.ending} />
    </FormView>
  );
}
