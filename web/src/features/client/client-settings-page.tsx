import { type ClientSettings, MAX_SIGHT_MONTHS } from '@jatkopolku/domain/client';
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
import { readSettings, settingsDraft } from './protection-drafts.ts';

/** How long after a last day a provider's people see who a client was: read by the county, set by the admin. */
export function ClientSettingsPage() {
  const { t } = useTranslation('client');
  const settings = useRead('readClientSettings', {});
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
  readonly stored: Answer<'readClientSettings'>;
}

function useSettingsFacts(): (settings: ClientSettings) => Fact[] {
  const { t } = useTranslation('client');
  return ({ sightMonths }) => [[t('settings.months'), String(sightMonths)]];
}

function Settings({ stored }: SettingsProps) {
  const { t } = useTranslation('client');
  const factsOf = useSettingsFacts();
  const name = 'client settings';
  return (
    <>
      <FactList facts={factsOf(stored.record)} />
      {stored.actions.changeClientSettings.allowed && (
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
  const { t } = useTranslation('client');
  const form = useRecordForm('changeClientSettings', stored, {
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
        field="sightMonths"
        label={t('settings.months')}
        hint={t('settings.hint', { most: MAX_SIGHT_MONTHS })}
        inputMode="numeric"
      />
    </FormView>
  );
}
