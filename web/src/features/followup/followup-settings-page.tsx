import { MAX_EVALUATION_DAYS } from '@jatkopolku/domain/followup';

import { TextField } from '../../form/fields.tsx';
import { SettingsPage } from '../../form/settings-view.tsx';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useRead } from '../../queries/use-read.ts';
import { readSettings, settingsDraft } from './followup-drafts.ts';

/** How many days before its last day a placement is evaluated: read by the county, set by the admin. */
export function FollowupSettingsPage() {
  const { t } = useTranslation('followup');
  return (
    <SettingsPage
      title={t('settings.title')}
      text={t('settings.text')}
      settings={useRead('readFollowupSettings', {})}
      write="changeFollowupSettings"
      name="followup settings"
      texts={{
        change: t('settings.change'),
        save: t('save'),
        wasSaved: t('settings.wasSaved'),
      }}
      facts={({ evaluationDaysBefore }) => [[t('settings.days'), String(evaluationDaysBefore)]]}
      draft={settingsDraft}
      read={readSettings}
    >
      {(form) => (
        <TextField
          form={form}
          field="evaluationDaysBefore"
          label={t('settings.days')}
          hint={t('settings.hint', { most: MAX_EVALUATION_DAYS })}
          inputMode="numeric"
        />
      )}
    </SettingsPage>
  );
}
