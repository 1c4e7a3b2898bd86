import {
  type Day,
  type Sheet,
  type SheetFlag,
  daysOf,
  fromDayCode,
  weekdayOf,
} from '@jatkopolku/domain/attendance';
import {
  type DayOff,
  type LocalDate,
  addDays,
  dayOffOn,
  isWeekend,
  monthRange,
} from '@jatkopolku/kernel';

/** A day of a month as it is drawn. */
export interface MonthDay {
  readonly date: LocalDate;
  /** 0 for Monday, 6 for Sunday. */
  readonly weekday: number;
  readonly isFree: boolean;
  readonly holiday: DayOff | undefined;
  readonly day: Day | undefined;
  readonly flags: readonly SheetFlag['code'][];
}

/** Every day of a sheet's month, with what is logged and what is to be looked at. */
export function monthDays(
  sheet: Pick<Sheet, 'month' | 'days'>,
  flags: readonly SheetFlag[],
): readonly MonthDay[] {
  const { start, end } = monthRange(sheet.month);
  const logged = new Map(daysOf(sheet).map(([date, code]) => [date, fromDayCode(code)]));
  const days: MonthDay[] = [];
  for (let date = start; date <= end; date = addDays(date, 1)) {
    const holiday = dayOffOn(date);
    days.push({
      date,
      weekday: weekdayOf(date),
      isFree: isWeekend(date) || holiday !== undefined,
      holiday,
      day: logged.get(date),
      flags: flags.filter(({ dates }) => dates.includes(date)).map(({ code }) => code),
    });
  }
  return days;
}
