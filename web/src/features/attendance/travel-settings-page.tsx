import type { TravelSettings } from '@jatkopolku/domain/attendance';

import { DayField, TextField } from '../../form/fields.tsx';
import { SettingsPage } from '../../form/settings-view.tsx';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useRead } from '../../queries/use-read.ts';
import type { Fact } from '../../ui/differences.ts';
import { newCap, readCap } from './travel-settings-draft.ts';

import './attendance.css';

/** From where on the travel of a day is held: read by all who log it or decide of it, set by the admin. */
export function TravelSettingsPage() {
  const { t } = useTranslation('attendance');
  return (
    <SettingsPage
      title={t('travelSettings.title')}
      text={t('travelSettings.text')}
      settings={useRead('readTravelSettings', {})}
      write="changeTravelSettings"
      name="travel settings"
      texts={{
        change: t('travelSettings.change'),
        form: t('travelSettings.change'),
        save: t('travelSettings.save'),
        wasSaved: t('travelSettings.wasSaved'),
      }}
      facts={useCapFacts()}
      draft={() => newCap}
      read={readCap}
    >
      {(form) => (
        <>
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
        </>
      )}
    </SettingsPage>
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
