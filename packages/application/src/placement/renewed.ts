import { type Placement, renewalProblems, serviceStartOf } from '@jatkopolku/domain/placement';
import type { LocalDate, Problem } from '@jatkopolku/kernel';

import type { Change, Records } from '../records.ts';
import { placementsBy } from './overlaps.ts';

type Renewing = Pick<
  Placement,
  'placementId' | 'clientId' | 'startsOn' | 'renews' | 'serviceStartedOn'
>;

interface Renewed extends Pick<Placement, 'renews' | 'serviceStartedOn'> {
  readonly problems: readonly Problem[];
}

/** What a placement has from the one that it renews; of two renewals at once the second sees the first. */
export async function renewedFrom(
  records: Records,
  placement: Renewing,
  { calendar, today }: { readonly calendar: Change<'calendar'>; readonly today: LocalDate },
): Promise<Renewed> {
  const { renews, serviceStartedOn } = placement;
  if (renews === null) return { renews, serviceStartedOn, problems: [] };
  const all = await placementsBy(records, placement, calendar);
  const before = all.find(({ placementId }) => placementId === renews);
  const others = all.filter(({ placementId }) => placementId !== placement.placementId);
  const problems = renewalProblems(before, placement, { others, today });
  return { renews, serviceStartedOn: before ? serviceStartOf(before) : serviceStartedOn, problems };
}
