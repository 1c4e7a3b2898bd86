import { type SheetSettings, sheetDaysOn, sheetDueOn } from '@jatkopolku/domain/attendance';
import { LAST_DAY, monthOf, previousMonth } from '@jatkopolku/kernel';

import { useBusinessDay } from '../../acting/use-business-day.ts';
import { DayField, TextField } from '../../form/fields.tsx';
import { SettingsPage } from '../../form/settings-view.tsx';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useRead } from '../../queries/use-read.ts';
import type { Fact } from '../../ui/differences.ts';
import { newDeadline, readDeadline } from './sheet-settings-draft.ts';

import './attendance.css';

/** Within how many business days months are sent: read by all who send or ask for them, set by the admin. */
export function SheetSettingsPage() {
  const { t } = useTranslation('attendance');
  return (
    <SettingsPage
      title={t('sheetSettings.title')}
      text={t('sheetSettings.text')}
      settings={useRead('readSheetSettings', {})}
      write="changeSheetSettings"
      name="sheet settings"
      texts={{
        change: t('sheetSettings.change'),
        form: t('sheetSettings.change'),
        save: t('sheetSettings.save'),
        wasSaved: t('sheetSettings.wasSaved'),
      }}
      facts={useDeadlineFacts()}
      renderBelow={(record) => <LastMonthDue settings={record} />}
      draft={() => newDeadline}
      read={readDeadline}
    >
      {(form) => (
        <>
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
        </>
      )}
    </SettingsPage>
  );
}

/** By when the sheets of the last month are sent. */
function LastMonthDue({ settings: { deadlines } }: { readonly settings: SheetSettings }) {
  const { t } = useTranslation('attendance');
  const format = useFormat();
  const today = useBusinessDay();
  if (today === undefined) return null;
  const last = previousMonth(monthOf(today));
  const date = format.date(sheetDueOn(last, deadlines));
  return <p>{t('sheetSettings.last', { month: format.month(last), date })}</p>;
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
