import {
  type LocalDate,
  addDays,
  fromDayNumber,
  localDate,
  mondayOf,
  toDayNumber,
} from './local-date.ts';

/** The holidays of a year by their names; those of the church fall as the western church has them. */
export const publicHolidays = [
  'new-year',
  'epiphany',
  'good-friday',
  'easter-sunday',
  'easter-monday',
  'may-day',
  'ascension',
  'pentecost',
  'midsummer',
  'all-saints',
  'independence',
  'christmas',
  'second-christmas',
] as const;
export type PublicHoliday = (typeof publicHolidays)[number];

/** The eves that are no public holidays, but on which no deadline ends and few workshops are open. */
export const eves = ['midsummer-eve', 'christmas-eve'] as const;

/** A day on which nobody is expected to work, by its name. */
export type DayOff = PublicHoliday | (typeof eves)[number];

/**
 * The public holiday of a day in Finland: the church's (Church Act 652/2023 ch. 1 §6, in force 1.7.2023;
 * the same days by 1054/1993 ch. 4 §3 before it), May Day (272/1944) and Independence Day (388/1937).
 */
export function publicHolidayOn(date: LocalDate): PublicHoliday | undefined {
  const fixed = fixedHolidays[date.slice(5)];
  return fixed ?? movableHolidays(date.slice(0, 4)).get(date);
}

/** The public holiday of a day, or the eve that act 150/1930 §5 (358/1966) puts beside the holidays. */
export function dayOffOn(date: LocalDate): DayOff | undefined {
  if (date.endsWith('-12-24')) return 'christmas-eve';
  if (publicHolidayOn(addDays(date, 1)) === 'midsummer') return 'midsummer-eve';
  return publicHolidayOn(date);
}

/** Whether the day is none of those that act 150/1930 §5 names: Saturday, Sunday, holiday or one of the two eves. */
export function isBusinessDay(date: LocalDate): boolean {
  return !isWeekend(date) && dayOffOn(date) === undefined;
}

/** No more days than this follow one another without a business day: Christmas Eve on a Thursday begins four. */
const MAX_DAYS_OFF = 7;

/** The last day of a deadline for acting: the day itself, or the next business day (act 150/1930 §5). */
export function businessDayFrom(date: LocalDate): LocalDate {
  return firstBusinessDay(date, 1);
}

/** The last business day by a day that does not move, such as the last day of a contract's term. */
export function businessDayBy(date: LocalDate): LocalDate {
  return firstBusinessDay(date, -1);
}

/** The business day that is so many after the day; at least one. */
export function businessDayAfter(date: LocalDate, count: number): LocalDate {
  let day = date;
  for (let passed = 0; passed < count; passed += 1) day = businessDayFrom(addDays(day, 1));
  return day;
}

function firstBusinessDay(date: LocalDate, step: 1 | -1): LocalDate {
  let day = date;
  for (let tries = 0; tries < MAX_DAYS_OFF && !isBusinessDay(day); tries += 1) {
    day = addDays(day, step);
  }
  return day;
}

/** Whether the day is a Saturday or a Sunday. */
export function isWeekend(date: LocalDate): boolean {
  const day = toDayNumber(date);
  return day - mondayOf(day) >= 5;
}

const fixedHolidays: Readonly<Record<string, PublicHoliday>> = {
  '01-01': 'new-year',
  '01-06': 'epiphany',
  '05-01': 'may-day',
  '12-06': 'independence',
  '12-25': 'christmas',
  '12-26': 'second-christmas',
};

type MovableHolidays = ReadonlyMap<LocalDate, PublicHoliday>;

/** Reckoned once for each year: a month on the screen asks for every day of every client. */
const movableByYear = new Map<string, MovableHolidays>();

function movableHolidays(year: string): MovableHolidays {
  const holidays = movableByYear.get(year) ?? reckonMovable(year);
  movableByYear.set(year, holidays);
  return holidays;
}

function reckonMovable(year: string): MovableHolidays {
  const easter = easterOf(Number(year));
  return new Map([
    [addDays(easter, -2), 'good-friday'],
    [easter, 'easter-sunday'],
    [addDays(easter, 1), 'easter-monday'],
    [addDays(easter, 39), 'ascension'],
    [addDays(easter, 49), 'pentecost'],
    // The Saturdays that follow 19 June and 30 October.
    [saturdayFrom(localDate(`${year}-06-20`)), 'midsummer'],
    [saturdayFrom(localDate(`${year}-10-31`)), 'all-saints'],
  ]);
}

/** The first Saturday that is not before the day. */
function saturdayFrom(date: LocalDate): LocalDate {
  const day = toDayNumber(date);
  const saturday = mondayOf(day) + 5;
  return fromDayNumber(saturday < day ? saturday + 7 : saturday);
}

/**
 * Easter Sunday of a year of the Gregorian calendar: the first Sunday after the full moon that falls on
 * 21 March or later, the moon by the church's own reckoning. The method of Meeus, Jones and Butcher.
 */
function easterOf(year: number): LocalDate {
  const golden = year % 19;
  const [century, ofCentury] = [Math.floor(year / 100), year % 100];
  const leapCenturies = Math.floor(century / 4);
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - leapCenturies - moonShift + 15) % 30;
  const weekday =
    (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const lateMoon = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const daysFromMarch22 = epact + weekday - 7 * lateMoon;
  return addDays(localDate(`${String(year).padStart(4, '0')}-03-22`), daysFromMarch22);
}
