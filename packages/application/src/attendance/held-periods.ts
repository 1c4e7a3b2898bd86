import {
  type ClosedDays,
  type ClosedPeriod,
  type HeldPeriod,
  heldPeriods,
  knownOn,
} from '@jatkopolku/domain/attendance';
import type { Placement, Workplace } from '@jatkopolku/domain/placement';
import type { ProviderId } from '@jatkopolku/domain/provider';
import {
  type DateRange,
  type LocalDate,
  type Month,
  byText,
  intersection,
  monthRange,
  rangeOf,
} from '@jatkopolku/kernel';

import type { Records } from '../records.ts';
import { someAtOnce } from '../some-at-once.ts';
import { shownWorkplaces } from '../workplace/shown-workplaces.ts';

type Named = Pick<Placement, 'placementId' | 'providerId'>;

interface Closed {
  readonly periods: readonly ClosedPeriod[];
  /** The days that are looked at. */
  readonly within: DateRange;
}

/**
 * The closed periods that hold for each of the placements; those of its workplace where they have a day in the range.
 * Workplaces are read where one is closed in it. That of a client with a protected address closes no day: who reads
 * which places are closed when would know by the days where the client works.
 */
export async function heldPeriodsFor(
  records: Records,
  placements: readonly Named[],
  { periods, within }: Closed,
): Promise<(placement: Named) => readonly HeldPeriod[]> {
  const providerIds = [...new Set(placements.map(({ providerId }) => providerId))];
  const closed = await someAtOnce(providerIds, (providerId) =>
    closedWorkplaces(records, providerId, { periods, within }),
  );
  const staysOf = new Map(closed.flat().map(({ placementId, stays }) => [placementId, stays]));
  const ofWhole = new Map(
    providerIds.map((one) => [one, heldPeriods(periods, { providerId: one, stays: [] })]),
  );
  return ({ placementId, providerId }) => {
    const stays = staysOf.get(placementId);
    return stays ? heldPeriods(periods, { providerId, stays }) : (ofWhole.get(providerId) ?? []);
  };
}

/** The same as it is known on a day: when nobody is expected. */
export async function closedDaysFor(
  records: Records,
  placements: readonly Named[],
  { on, ...closed }: Closed & { readonly on: LocalDate },
): Promise<(placement: Named) => ClosedDays> {
  const held = await heldPeriodsFor(records, placements, closed);
  return (placement) => knownOn(held(placement), on);
}

interface ClosedWorkplace extends Pick<Placement, 'placementId'> {
  readonly periods: HeldPeriod[];
}

/** When the workplaces of a provider's clients are closed in a month, by placement; those taken back too. */
export async function listClosedWorkplaces(
  records: Records,
  { providerId, month }: { readonly providerId: ProviderId; readonly month: Month },
): Promise<ClosedWorkplace[]> {
  const within = monthRange(month);
  const periods = (await records.list('closedPeriod', { providerId }))
    .map(({ record }) => record)
    .filter((one) => one.workplace !== null && isIn(within, one));
  const workplaces = await closedWorkplaces(records, providerId, { periods, within });
  return workplaces
    .map(({ placementId, stays }) => ({
      placementId,
      periods: heldPeriods(periods, { providerId, stays }).filter((one) => isIn(within, one)),
    }))
    .filter(({ periods: held }) => held.length > 0)
    .toSorted((a, b) => byText(a.placementId, b.placementId));
}

/** Where clients of a provider work at an organisation that is closed on a day of the range. */
async function closedWorkplaces(
  records: Records,
  providerId: ProviderId,
  { periods, within }: Closed,
): Promise<Workplace[]> {
  const closed = periods.filter((one) => one.providerId === providerId && isIn(within, one));
  const hosts = new Set(closed.flatMap(({ workplace }) => workplace?.businessId ?? []));
  if (hosts.size === 0) return [];
  return shownWorkplaces(records, providerId, ({ stays }) =>
    stays.some(({ host }) => host !== null && hosts.has(host.businessId)),
  );
}

function isIn(range: DateRange, { startsOn, endsOn }: Pick<HeldPeriod, 'startsOn' | 'endsOn'>) {
  return intersection(range, rangeOf(startsOn, endsOn)) !== undefined;
}
