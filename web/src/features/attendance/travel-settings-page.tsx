import type { TravelSettings } from '@jatkopolku/domain/attendance';

import './attendance.css';
import { Paragraph } from 'suomifi-ui-components';

import type { Answer } from '../../api/operation-names.ts';
import { DayField, TextField } from '../../form/fields.tsx';
import { FormDisclosure } from '../../form/form-disclosure.tsx';
import { FormView } from '../../form/form-view.tsx';
import { useRecordForm } from '../../form/use-record-form.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useRead } from '../../queries/use-read.ts';
import type { Fact } from '../../ui/differences.ts';
import { FactList } from '../../ui/fact-list.tsx';
import { Page } from '../../ui/page.tsx';
import { renderResult } from '../../ui/render-result.tsx';
import { newCap, readCap } from './travel-settings-draft.ts';

/** From where on the travel of a day is held: read by all who log it or decide of it, set by the admin. */
export function TravelSettingsPage() {
  const { t } = useTranslation('attendance');
  const settings = useRead('readTravelSettings', {});
  return (
    <Page title={t('travelSettings.title')}>
      <Paragraph mb="s">{t('travelSettings.text')}</Paragraph>
      {renderResult(settings, (stored) => (
        <Settings stored={stored} />
      ))}
    </Page>
  );
}

interface SettingsProps {
  readonly stored: Answer<'readTravelSettings'>;
}

function Settings({ stored }: SettingsProps) {
  const { t } = useTranslation('attendance');
  const factsOf = useCapFacts();
  const name = 'travel settings';
  return (
    <>
      <FactList facts={factsOf(stored.record)} />
      {stored.actions.changeTravelSettings.allowed && (
        <FormDisclosure name={name} openText={t('travelSettings.change')}>
          {(close) => <SettingsForm stored={stored} name={name} onClose={close} />}
        </FormDisclosure>
      )}
    </>
  );
}

/** Each cap from its day on, in the order of their days. */
function useCapFacts(): (settings: TravelSettings) => Fact[] {
  const { t } = useTranslation('attendance');
  const format = useFormat();
  return ({ caps }) => {
    if (caps.length === 0) return [[t('travelSettings.cap'), t('travelSettings.none')]];
    return caps.map(({ from, capCents }): Fact => [
      t('travelSettings.from', { date: format.date(from) }),
      capCents === null ? t('travelSettings.none') : format.euros(capCents),
    ]);
  };
}

interface SettingsFormProps extends SettingsProps {
  readonly name: string;
  readonly onClose: () => void;
}

function SettingsForm({ stored, name, onClose }: SettingsFormProps) {
  const { t } = useTranslation('attendance');
  const form = useRecordForm('changeTravelSettings', stored, {
    name,
    draft: () => newCap,
    facts: useCapFacts(),
    read: readCap,
    result: t('travelSettings.wasSaved'),
    onSent: onClose,
  });
  return (
    <FormView
      form={form}
      title={t('travelSettings.change')}
      submitText={t('travelSettings.save')}
      onCancel={onClose}
    >
      <DayField
        form={form}
        field="from"
        label={t('travelSettings.firstDay')}
        hint={t('travelSettings.firstDayHint')}
      />
      <TextField
        form={form}
        field="capCents"
        label={t('travelSettings.amount')}
        hint={t('travelSettings.amountHint')}
        inputMode="decimal"
      />
    </FormView>
  );
}
