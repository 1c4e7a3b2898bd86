import { useTranslation } from 'react-i18next';

import { useMay } from '../../acting/use-may.ts';
import type { Answer } from '../../api/operation-names.ts';
import { FormDisclosure } from '../../form/form-disclosure.tsx';
import { FormView } from '../../form/form-view.tsx';
import { useForm } from '../../form/use-form.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useRead } from '../../queries/use-read.ts';
import { useSend } from '../../queries/use-send.ts';
import { FactList } from '../../ui/fact-list.tsx';
import { renderResult } from '../../ui/render-result.tsx';
import { Section } from '../../ui/result-place.tsx';
import { readSettings, settingsDraft } from './settings-draft.ts';
import { SettingsFields } from './settings-fields.tsx';

type Stored = Answer<'readPaymentSettings'>;

interface SettingsProps {
  readonly stored: Stored;
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
  const format = useFormat();
  const may = useMay();
  const { record } = stored;
  const name = 'payment settings';
  return (
    <>
      {record === null ? (
        <p>{t('settings.none')}</p>
      ) : (
        <FactList
          facts={[
            [t('settings.debtorName'), record.debtorName],
            [t('settings.businessId'), record.businessId],
            [t('settings.account'), t('settings.ending', { ending: record.ending })],
            [t('settings.bic'), record.bic],
            [t('settings.characterSet'), t(`settings.sets.${record.characterSet}`)],
            [t('settings.closedDays'), record.closedDays.map((day) => format.date(day)).join(', ')],
          ]}
        />
      )}
      {may('changePaymentSettings') && (
        <FormDisclosure name={name} openText={record ? t('settings.change') : t('settings.set')}>
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

function SettingsForm({ stored: { record, version }, name, onClose }: SettingsFormProps) {
  const { t } = useTranslation('payment');
  const send = useSend('changePaymentSettings');
  const form = useForm({
    name,
    first: settingsDraft(record),
    secrets: ['iban'],
    read: (draft) => readSettings(draft, record),
    send: (body) => send({ version, body }),
    result: t('settings.wasSaved'),
    onSent: onClose,
  });
  return (
    <FormView form={form} submitText={t('settings.save')} onCancel={onClose}>
      <SettingsFields form={form} ending={record?.ending} />
    </FormView>
  );
}
