import { type FollowupSettings, MAX_EVALUATION_DAYS } from '@jatkopolku/domain/followup';
import { Paragraph } from 'suomifi-ui-components';

import type { Answer } from '../../api/operation-names.ts';
import { TextField } from '../../form/fields.tsx';
import { FormDisclosure } from '../../form/form-disclosure.tsx';
import { FormView } from '../../form/form-view.tsx';
import { useRecordForm } from '../../form/use-record-form.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useRead } from '../../queries/use-read.ts';
import type { Fact } from '../../ui/differences.ts';
import { FactList } from '../../ui/fact-list.tsx';
import { Page } from '../../ui/page.tsx';
import { renderResult } from '../../ui/render-result.tsx';
import { readSettings, settingsDraft } from './followup-drafts.ts';

/** How many days before its last day a placement is evaluated: read by the county, set by the admin. */
export function FollowupSettingsPage() {
  const { t } = useTranslation('followup');
  const settings = useRead('readFollowupSettings', {});
  return (
    <Page title={t('settings.title')}>
      <Paragraph mb="s">{t('settings.text')}</Paragraph>
      {renderResult(settings, (stored) => (
        <Settings stored={stored} />
      ))}
    </Page>
  );
}

interface SettingsProps {
  readonly stored: Answer<'readFollowupSettings'>;
}

function useSettingsFacts(): (settings: FollowupSettings) => Fact[] {
  const { t } = useTranslation('followup');
  return ({ evaluationDaysBefore }) => [[t('settings.days'), String(evaluationDaysBefore)]];
}

function Settings({ stored }: SettingsProps) {
  const { t } = useTranslation('followup');
  const factsOf = useSettingsFacts();
  const name = 'followup settings';
  return (
    <>
      <FactList facts={factsOf(stored.record)} />
      {stored.actions.changeFollowupSettings.allowed && (
        <FormDisclosure name={name} openText={t('settings.change')}>
          {(close) => <SettingsForm stored={stored} name={name} onClose={close} />}
        </FormDisclosure>
      )}
    </>
  );
}

interface SettingsFormProps extends SettingsProps {
  readonly name: string;
  readonly onClose: () => void;
}

function SettingsForm({ stored, name, onClose }: SettingsFormProps) {
  const { t } = useTranslation('followup');
  const form = useRecordForm('changeFollowupSettings', stored, {
    name,
    draft: settingsDraft,
    facts: useSettingsFacts(),
    read: readSettings,
    result: t('settings.wasSaved'),
    onSent: onClose,
  });
  return (
    <FormView form={form} submitText={t('save')} onCancel={onClose}>
      <TextField
        form={form}
        field="evaluationDaysBefore"
        label={t('settings.days')}
        hint={t('settings.hint', { most: MAX_EVALUATION_DAYS })}
        inputMode="numeric"
      />
    </FormView>
  );
}
