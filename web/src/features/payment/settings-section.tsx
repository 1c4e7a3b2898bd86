import type { ShownPaymentSettings } from '@jatkopolku/domain/payment';

import { SettingsView } from '../../form/settings-view.tsx';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useRead } from '../../queries/use-read.ts';
import type { Fact } from '../../ui/differences.ts';
import { Section } from '../../ui/result-place.tsx';
import { readSettings, settingsDraft } from './settings-draft.ts';
import { SettingsFields } from './settings-fields.tsx';

/** By which account and which bank's rules the region pays. */
export function SettingsSection() {
  const { t } = useTranslation('payment');
  return (
    <Section title={t('settings.title')}>
      <SettingsView
        settings={useRead('readPaymentSettings', {})}
        write="changePaymentSettings"
        name="payment settings"
        secrets={['iban']}
        texts={{
          change: t('settings.change'),
          save: t('settings.save'),
          wasSaved: t('settings.wasSaved'),
        }}
        unset={{
          is: ({ record }) => record.ending === null,
          text: t('settings.none'),
          set: t('settings.set'),
        }}
        facts={useSettingsFacts()}
        draft={settingsDraft}
        read={readSettings}
      >
        {(form, { ending }) => <SettingsFields form={form} ending={ending} />}
      </SettingsView>
    </Section>
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
