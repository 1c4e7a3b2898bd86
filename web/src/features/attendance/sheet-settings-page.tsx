import { type SheetSettings, sheetDaysOn, sheetDueOn } from '@jatkopolku/domain/attendance';

import './attendance.css';
import { LAST_DAY, monthOf, previousMonth } from '@jatkopolku/kernel';
import { Paragraph } from 'suomifi-ui-components';

import { useBusinessDay } from '../../acting/use-business-day.ts';
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
import { newDeadline, readDeadline } from './sheet-settings-draft.ts';

/** Within how many business days months are sent: read by all who send or ask for them, set by the admin. */
export function SheetSettingsPage() {
  const { t } = useTranslation('attendance');
  const settings = useRead('readSheetSettings', {});
  return (
    <Page title={t('sheetSettings.title')}>
      <Paragraph mb="s">{t('sheetSettings.text')}</Paragraph>
      {renderResult(settings, (stored) => (
        <Settings stored={stored} />
      ))}
    </Page>
  );
}

interface SettingsProps {
  readonly stored: Answer<'readSheetSettings'>;
}

function Settings({ stored }: SettingsProps) {
  const { t } = useTranslation('attendance');
  const format = useFormat();
  const today = useBusinessDay();
  const factsOf = useDeadlineFacts();
  const name = 'sheet settings';
  const { deadlines } = stored.record;
  const month = today && previousMonth(monthOf(today));
  return (
    <>
      <FactList facts={factsOf(stored.record)} />
      {month && (
        <p>
          {t('sheetSettings.last', {
            month: format.month(month),
            date: format.date(sheetDueOn(month, deadlines)),
          })}
        </p>
      )}
      {stored.actions.changeSheetSettings.allowed && (
        <FormDisclosure name={name} openText={t('sheetSettings.change')}>
          {(close) => <SettingsForm stored={stored} name={name} onClose={close} />}
        </FormDisclosure>
      )}
    </>
  );
}

/** Each deadline from its day on, in the order of their days. */
function useDeadlineFacts(): (settings: SheetSettings) => Fact[] {
  const { t } = useTranslation('attendance');
  const format = useFormat();
  const usual = sheetDaysOn([], LAST_DAY);
  return ({ deadlines }) => {
    if (deadlines.length === 0) {
      return [[t('sheetSettings.deadline'), t('sheetSettings.within', { count: usual })]];
    }
    return deadlines.map(({ from, businessDays }): Fact => [
      t('sheetSettings.from', { date: format.date(from) }),
      t('sheetSettings.within', { count: businessDays }),
    ]);
  };
}

interface SettingsFormProps extends SettingsProps {
  readonly name: string;
  readonly onClose: () => void;
}

function SettingsForm({ stored, name, onClose }: SettingsFormProps) {
  const { t } = useTranslation('attendance');
  const form = useRecordForm('changeSheetSettings', stored, {
    name,
    draft: () => newDeadline,
    facts: useDeadlineFacts(),
    read: readDeadline,
    result: t('sheetSettings.wasSaved'),
    onSent: onClose,
  });
  return (
    <FormView
      form={form}
      title={t('sheetSettings.change')}
      submitText={t('sheetSettings.save')}
      onCancel={onClose}
    >
      <DayField
        form={form}
        field="from"
        label={t('sheetSettings.firstDay')}
        hint={t('sheetSettings.firstDayHint')}
      />
      <TextField
        form={form}
        field="businessDays"
        label={t('sheetSettings.businessDays')}
        inputMode="numeric"
      />
    </FormView>
  );
}
