import type { ProviderId } from '@jatkopolku/domain/provider';
import {
  type ForecastMonth,
  type Line,
  bonusForecast,
  lastExpected,
} from '@jatkopolku/domain/settlement';
import {
  type LocalDate,
  type Month,
  type Result,
  monthOf,
  monthRange,
  monthsOf,
  parseMonth,
  rangeOf,
  success,
} from '@jatkopolku/kernel';

import { listOfProvider } from '../list-of-provider.ts';
import type { Records } from '../records.ts';
import { type Refusal, refuse } from '../refuse.ts';
import { someAtOnce } from '../some-at-once.ts';
import { statementsIn } from './statements.ts';

/** So many months are looked at at a time: each is a call. */
export const MAX_FORECAST_MONTHS = 36;

export interface AskedForecast {
  readonly providerId: ProviderId;
  /** The running year’s first month where nobody asks for another. */
  readonly from?: Month | undefined;
  /** The running year’s last month, or a later one in which something is expected. */
  readonly to?: Month | undefined;
}

/**
 * What comes of a provider's bonuses by month: filed, expected, approved, booked. Of what is booked its own
 * statements alone are read. @returns `not-found` for no such provider, `invalid-period` for no months or too many.
 */
export async function readBonusForecast(
  records: Records,
  { providerId, from, to }: AskedForecast,
  today: LocalDate,
): Promise<Result<{ items: ForecastMonth[] }, Refusal>> {
  if (!(await records.get('provider', { providerId }))) return refuse('not-found');
  const stored = await listOfProvider(records, 'claim', providerId);
  const claims = stored.map(({ record }) => record);
  const start = from ?? monthOfYear(today, '01');
  const end = to ?? lastOf(monthOfYear(today, '12'), lastExpected(claims, today));
  if (end < start) return refuse('invalid-period');
  const months = monthsOf(rangeOf(monthRange(start).start, monthRange(end).end));
  if (months.length > MAX_FORECAST_MONTHS) return refuse('invalid-period');
  const booked = await bookedOf(records, providerId, months);
  return success({ items: bonusForecast({ claims, booked }, months, today) });
}

/** A day's year is one that months have. */
function monthOfYear(today: LocalDate, month: '01' | '12'): Month {
  return parseMonth(`${today.slice(0, 4)}-${month}`) ?? monthOf(today);
}

function lastOf(month: Month, other: Month | undefined): Month {
  return other !== undefined && other > month ? other : month;
}

interface BookedMonth {
  readonly month: Month;
  readonly lines: readonly Line[];
}

/** The provider's counted lines of the months; statements of others are not read. */
async function bookedOf(
  records: Records,
  providerId: ProviderId,
  months: readonly Month[],
): Promise<BookedMonth[]> {
  const perMonth = await someAtOnce(months, (month) => records.listWithin('run', { month }));
  const runs = perMonth.flat().map(({ record }) => ({
    ...record,
    statements: record.statements.filter((named) => named.providerId === providerId),
  }));
  const counted = await statementsIn(records, runs);
  return months.map((month) => ({
    month,
    lines: counted.filter((one) => one.month === month).flatMap(({ lines }) => lines),
  }));
}
