import {
  type DatedValue,
  type LocalDate,
  type Problem,
  monthRange,
  must,
  toDayNumber,
  valueOn,
} from '@jatkopolku/kernel';

import type { Certificate } from './certificate-schema.ts';
import { type DayCode, fromDayCode } from './day.ts';
import { type Sheet, daysOf } from './schema.ts';

/** So many days in a row, those in between included, one is ill without a certificate. */
const sickDaysWithoutCertificate: readonly DatedValue<number>[] = [
  {
    value: 3,
    from: undefined,
    source:
      'Kela, Kulukorvaus, "Jos olet poissa": a sickness of more than 3 days needs a certificate',
  },
];

/** Why certificates cannot be noted for the month; each is read by its place in the list. */
export function certificateProblems(
  { month }: Pick<Sheet, 'month'>,
  certificates: readonly Certificate[],
  today: LocalDate,
): Problem[] {
  const { start, end } = monthRange(month);
  return certificates.flatMap(({ startsOn, endsOn, issuedOn }, place): Problem[] => {
    const at = (field: keyof Certificate) => `/certificates/${place}/${field}`;
    if (endsOn < startsOn) return [{ code: 'invalid-period', at: at('endsOn') }];
    if (startsOn > end || endsOn < start) {
      return [{ code: 'certificate-elsewhere', at: at('startsOn') }];
    }
    return issuedOn > today ? [{ code: 'day-ahead', at: at('issuedOn') }] : [];
  });
}

interface LoggedCode {
  readonly date: LocalDate;
  readonly code: DayCode;
}

type Illness = Pick<Sheet, 'month' | 'days' | 'certificates' | 'sickSince'>;

/** A stretch of logged days, in their order, on all of which the client was ill. */
interface SickRun {
  readonly since: LocalDate;
  readonly dates: readonly LocalDate[];
}

/** Whether the client was absent for sickness. */
export function isSickDay(code: DayCode): boolean {
  const day = fromDayCode(code);
  return day.status === 'absent' && day.reason === 'sick';
}

/** Any other logged day ends a stretch; one that the month before ended with goes on with the first day. */
function sickRuns(logged: readonly LoggedCode[], sickSince: LocalDate | null): SickRun[] {
  const runs: { since: LocalDate; dates: LocalDate[] }[] = [];
  let isGoingOn = false;
  for (const [place, { date, code }] of logged.entries()) {
    const last = runs.at(-1);
    if (!isSickDay(code)) isGoingOn = false;
    else if (isGoingOn && last) last.dates.push(date);
    else {
      runs.push({ since: place === 0 ? (sickSince ?? date) : date, dates: [date] });
      isGoingOn = true;
    }
  }
  return runs;
}

/** The days of sickness for which a certificate is asked for, and none is noted. */
export function uncertifiedDates({ certificates, sickSince, ...days }: Illness): LocalDate[] {
  return sickRuns(loggedIn(days), sickSince).flatMap(({ since, dates }) => {
    const alone = must(valueOn(sickDaysWithoutCertificate, since), `a limit on ${since}`);
    const asked = dates.filter((date) => toDayNumber(date) - toDayNumber(since) >= alone);
    return asked.filter((date) => !certificates.some((one) => covers(one, date)));
  });
}

function covers({ startsOn, endsOn }: Certificate, date: LocalDate): boolean {
  return startsOn <= date && date <= endsOn;
}

type Days = Pick<Sheet, 'month' | 'days'>;

function loggedIn(sheet: Days): LoggedCode[] {
  return daysOf(sheet).map(([date, code]) => ({ date, code }));
}

/** Whether the month's first logged day is one of sickness, which may go on from the month before. */
export function beginsSick(sheet: Days): boolean {
  const [first] = loggedIn(sheet);
  return first !== undefined && isSickDay(first.code);
}

/** Since when the client was ill as the month before ended; null where one of the two days is another. */
export function sickSinceOf(
  sheet: Days,
  before: (Days & Pick<Sheet, 'sickSince'>) | undefined,
): LocalDate | null {
  const logged = before ? loggedIn(before) : [];
  const last = logged.at(-1);
  if (!before || !last || !isSickDay(last.code) || !beginsSick(sheet)) return null;
  return must(sickRuns(logged, before.sickSince).at(-1), 'a stretch').since;
}
