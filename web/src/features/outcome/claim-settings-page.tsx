import { TextField } from '../../form/fields.tsx';
import { SettingsPage } from '../../form/settings-view.tsx';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useRead } from '../../queries/use-read.ts';
import { RuleFields } from './rule-fields.tsx';
import { readSettings, settingsDraft } from './settings-draft.ts';
import { useSettingsFacts } from './use-settings-facts.ts';

import './outcome.css';

/** How the region decides on claims: read by the county's people, set by its admin. */
export function ClaimSettingsPage() {
  const { t } = useTranslation('outcome');
  const format = useFormat();
  return (
    <SettingsPage
      title={t('settings.title')}
      text={t('settings.text')}
      settings={useRead('readClaimSettings', {})}
      write="changeClaimSettings"
      name="claim settings"
      texts={{
        change: t('settings.change'),
        form: t('settings.change'),
        save: t('settings.save'),
        wasSaved: t('settings.wasSaved'),
      }}
      facts={useSettingsFacts()}
      draft={(record) => settingsDraft(record, format)}
      read={readSettings}
    >
      {(form) => (
        <>
          <TextField
            form={form}
            field="fourEyesAboveCents"
            label={t('settings.fourEyesAbove')}
            hint={t('settings.fourEyesHint')}
            inputMode="decimal"
          />
          <RuleFields form={form} />
        </>
      )}
    </SettingsPage>
  );
}
