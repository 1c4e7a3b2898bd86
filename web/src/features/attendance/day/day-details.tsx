import {
  type DayCode,
  type DayEntry,
  dateIn,
  fromDayCode,
  heldTravel,
  isUsualTravel,
  limitUse,
  MAX_USUAL_TRAVEL_CENTS,
  travelCapOn,
} from '@jatkopolku/domain/attendance';
import type { PlacementId } from '@jatkopolku/domain/placement';
import { type Cents, type LocalDate, cents } from '@jatkopolku/kernel';

import { useFormat } from '../../../i18n/use-format.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { writtenCents } from '../../../i18n/written.ts';
import { ConcernDisclosure } from '../../conversation/concern-disclosure.tsx';
import { useDayName, useDayText, useEnter, useReason } from '../desk/day-texts.ts';
import { useDesk, useEditable, useRow } from '../desk/desk.ts';
import type { Row } from '../desk/row.ts';
import { DayMarks } from './day-marks.tsx';
import { presenceOf } from './marks.ts';
import { SmallField } from './small-field.tsx';

interface DayDetailsProps {
  readonly placementId: PlacementId;
  readonly day: string;
}

/** A day of a client: what is logged, its hours and travel, and how much of the limits is used. */
export function DayDetails({ placementId, day }: DayDetailsProps) {
  const { t } = useTranslation('attendance');
  const row = useRow(placementId);
  const { book } = useDesk();
  const { isOpen, isDay } = useEditable();
  const dayName = useDayName();
  const dayText = useDayText();
  const reasonOf = useReason();
  const code = row.days[day];
  const refused = row.refused[day];
  const why = isOpen(row) ? t('details.outside') : t('details.notOpen');
  const canEdit = isOpen(row) && isDay(row, day);
  return (
    <div className="day-details">
      <h3>{t('details.title', { name: row.clientName, date: dayName(book.month, day) })}</h3>
      <p>{dayText(code)}</p>
      <HeldTravel row={row} day={day} />
      {refused && <p className="fault">{reasonOf(refused)}</p>}
      {canEdit ? <DayFields placementId={placementId} day={day} code={code} /> : <p>{why}</p>}
      <DayCounts row={row} date={dateIn(book.month, day)} />
      <ConcernDisclosure placementId={placementId} about={dateIn(book.month, day)} />
    </div>
  );
}

/** What of the day's travel is not paid, once the county has looked at it. */
function HeldTravel({ row: { sheet }, day }: { readonly row: Row; readonly day: string }) {
  const { t } = useTranslation('attendance');
  const format = useFormat();
  const held = sheet && heldTravel(sheet.record).find((one) => one.day === day)?.heldCents;
  if (!held) return null;
  return <p>{t('details.travelHeld', { amount: format.euros(held) })}</p>;
}

interface DayFieldsProps extends DayDetailsProps {
  readonly code: DayCode | undefined;
}

function DayFields({ placementId, day, code }: DayFieldsProps) {
  const { t } = useTranslation('attendance');
  const format = useFormat();
  const enter = useEnter();
  const { book } = useDesk();
  const oddTravel = useOddTravel(useRow(placementId), dateIn(book.month, day));
  const known = code === undefined ? undefined : fromDayCode(code);
  const put = (entry: DayEntry | null) => enter(placementId, day, entry);
  return (
    <>
      <DayMarks placementId={placementId} day={day} code={code} />
      {known?.status === 'present' && (
        <div className="day-fields">
          <SmallField
            key={`hours ${known.hours}`}
            label={t('details.hours')}
            hint={t('details.hoursHint')}
            wrong={t('details.hoursWrong')}
            first={format.decimal(known.hours)}
            onWrite={(text) => {
              const entry = presenceOf(text, known.travelCents);
              if (entry) put(entry);
              return entry !== undefined;
            }}
          />
          <SmallField
            key={`travel ${known.travelCents}`}
            label={t('details.travel')}
            hint={t('details.travelHint')}
            wrong={t('details.travelWrong')}
            odd={oddTravel}
            first={known.travelCents === null ? '' : format.eurosText(known.travelCents)}
            onWrite={(text) => {
              const travelCents = travelIn(text);
              if (travelCents === undefined) return false;
              put({ status: 'present', hours: known.hours, absenceReason: null, travelCents });
              return true;
            }}
          />
        </div>
      )}
    </>
  );
}

/** None where the field is empty; undefined for what is no amount. */
function travelIn(text: string): Cents | null | undefined {
  return text === '' ? null : writtenCents(text);
}

/** What is asked about once more: what is held above the region's cap of the day, and what is unusual without one. */
function useOddTravel({ settings }: Row, date: LocalDate): (text: string) => string | undefined {
  const { t } = useTranslation('attendance');
  const format = useFormat();
  const most = format.euros(cents(MAX_USUAL_TRAVEL_CENTS));
  const cap = travelCapOn(settings.caps, date);
  return (text) => {
    const amount = travelIn(text) ?? cents(0);
    if (cap !== null && amount > cap) {
      return t('details.travelCapped', { amount: format.euros(amount), cap: format.euros(cap) });
    }
    if (isUsualTravel(amount)) return undefined;
    return t('details.travelOdd', { amount: format.euros(amount), most });
  };
}

interface DayCountsProps {
  readonly row: Row;
  readonly date: LocalDate;
}

/** How many days of the week and of twelve months the client has attended, with this month as entered. */
function DayCounts({ row, date }: DayCountsProps) {
  const { t } = useTranslation('attendance');
  const { book } = useDesk();
  const { week, year } = limitUse(book.openMonth(row).calendar, date);
  return (
    <p className="quiet">
      {t('details.week', { count: week.days, most: week.most })}.{' '}
      {t('details.year', { count: year.days, most: year.most })}.
    </p>
  );
}
