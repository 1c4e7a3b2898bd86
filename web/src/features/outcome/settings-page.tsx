import { Paragraph } from 'suomifi-ui-components';

import type { Answer } from '../../api/operation-names.ts';
import { TextField } from '../../form/fields.tsx';
import { FormDisclosure } from '../../form/form-disclosure.tsx';
import { FormView } from '../../form/form-view.tsx';
import { useRecordForm } from '../../form/use-record-form.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useRead } from '../../queries/use-read.ts';
import { FactList } from '../../ui/fact-list.tsx';
import { Page } from '../../ui/page.tsx';
import { renderResult } from '../../ui/render-result.tsx';
import { RuleFields } from './rule-fields.tsx';
import { readSettings, settingsDraft } from './settings-draft.ts';
import { useSettingsFacts } from './use-settings-facts.ts';

import './outcome.css';

/** How the region decides on claims: read by the county's people, set by its admin. */
export function SettingsPage() {
  const { t } = useTranslation('outcome');
  const settings = useRead('readClaimSettings', {});
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
  readonly stored: Answer<'readClaimSettings'>;
}

function Settings({ stored }: SettingsProps) {
  const { t } = useTranslation('outcome');
  const facts = useSettingsFacts();
  const name = 'claim settings';
  return (
    <>
      <FactList facts={facts(stored.record)} />
      {stored.actions.changeClaimSettings.allowed && (
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
  const { t } = useTranslation('outcome');
  const format = useFormat();
  const form = useRecordForm('changeClaimSettings', stored, {
    name,
    draft: (record) => settingsDraft(record, format),
    facts: useSettingsFacts(),
    read: readSettings,
    result: t('settings.wasSaved'),
    onSent: onClose,
  });
  return (
    <FormView
      form={form}
      title={t('settings.change')}
      submitText={t('settings.save')}
      onCancel={onClose}
    >
      <TextField
        form={form}
        field="fourEyesAboveCents"
        label={t('settings.fourEyesAbove')}
        hint={t('settings.fourEyesHint')}
        inputMode="decimal"
      />
      <RuleFields form={form} />
    </FormView>
  );
}
