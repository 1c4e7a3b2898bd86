import { MAX_SIGHT_MONTHS } from '@jatkopolku/domain/client';

import { TextField } from '../../form/fields.tsx';
import { SettingsPage } from '../../form/settings-view.tsx';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useRead } from '../../queries/use-read.ts';
import { readSettings, settingsDraft } from './protection-drafts.ts';

/** How long after a last day a provider's people see who a client was: read by the county, set by the admin. */
export function ClientSettingsPage() {
  const { t } = useTranslation('client');
  return (
    <SettingsPage
      title={t('settings.title')}
      text={t('settings.text')}
      settings={useRead('readClientSettings', {})}
      write="changeClientSettings"
      name="client settings"
      texts={{
        change: t('settings.change'),
        save: t('save'),
        wasSaved: t('settings.wasSaved'),
      }}
      facts={({ sightMonths }) => [[t('settings.months'), String(sightMonths)]]}
      draft={settingsDraft}
      read={readSettings}
    >
      {(form) => (
        <TextField
          form={form}
          field="sightMonths"
          label={t('settings.months')}
          hint={t('settings.hint', { most: MAX_SIGHT_MONTHS })}
          inputMode="numeric"
        />
      )}
    </SettingsPage>
  );
}
