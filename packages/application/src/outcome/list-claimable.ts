import { type Claim, claimRoom, holdsItsPlace, claimWaitsFor } from '@jatkopolku/domain/outcome';
import { type Placement, lastDayOf } from '@jatkopolku/domain/placement';
import type { ProviderId } from '@jatkopolku/domain/provider';
import { type LocalDate, rangeOf } from '@jatkopolku/kernel';

import { listOfProvider } from '../list-of-provider.ts';
import type { ProvidersKind, RecordOf, Records } from '../records.ts';
import { frameworksOfProvider } from './claimable-until.ts';

/** A placement that can earn a bonus, or whose claim waits to be amended. */
export interface Claimable {
  readonly placementId: Placement['placementId'];
  readonly clientId: Placement['clientId'];
  readonly startsOn: LocalDate;
  readonly lastDay: LocalDate;
  readonly pathStartsBy: LocalDate;
  readonly claimBy: LocalDate;
  readonly daysLeft: number;
  /** How long after its start a path can be claimed. */
  readonly claimDeadlineDays: number;
  readonly tariff: Omit<RecordOf<'tariff'>, 'frameworkId' | 'lot'>[];
  /** The claim that was returned or taken back; null for a placement without one. */
  readonly claimId: Claim['claimId'] | null;
}

/** A provider's placements for which a claim can be filed or amended, those with least time first. */
export async function listClaimable(
  records: Records,
  provider: ProviderId,
  today: LocalDate,
): Promise<Claimable[]> {
  const [placements, claims, termsOf] = await Promise.all([
    allOf(records, 'placement', provider),
    allOf(records, 'claim', provider),
    loadTerms(records, provider),
  ]);
  // One that was taken back holds its place no longer: another may have been filed meanwhile.
  const known = [
    ...claims.filter(({ state }) => state === 'draft'),
    ...claims.filter(({ state }) => holdsItsPlace[state]),
  ];
  const claimOf = new Map(known.map((claim) => [claim.placementId, claim]));
  return placements
    .filter(({ startsOn }) => startsOn <= today)
    .map((placement) => claimableOf(placement, termsOf(placement), today))
    .flatMap((claimable) => {
      const claim = claimOf.get(claimable.placementId);
      if (claim)
        return claimWaitsFor[claim.state] === 'provider'
          ? [{ ...claimable, claimId: claim.claimId }]
          : [];
      return claimable.daysLeft > 0 ? [claimable] : [];
    })
    .toSorted((a, b) => a.daysLeft - b.daysLeft);
}

type Terms = Pick<RecordOf<'framework'>, 'claimWindowDays' | 'claimDeadlineDays'> &
  Pick<Claimable, 'tariff'>;

function claimableOf(placement: Placement, terms: Terms, today: LocalDate): Claimable {
  const { placementId, clientId, startsOn } = placement;
  const { claimDeadlineDays, tariff } = terms;
  const lastDay = lastDayOf(placement);
  const room = claimRoom({ ...terms, period: rangeOf(startsOn, lastDay) }, today);
  const about = { placementId, clientId, startsOn, lastDay, claimId: null };
  return { ...about, ...room, claimDeadlineDays, tariff };
}

/** What each placement's agreement says of bonuses. */
async function loadTerms(
  records: Records,
  provider: ProviderId,
): Promise<(placement: Placement) => Terms> {
  const [frameworkOf, tariffs] = await Promise.all([
    frameworksOfProvider(records, provider),
    records.list('tariff'),
  ]);
  return (placement) => {
    const { frameworkId, lot, claimWindowDays, claimDeadlineDays } = frameworkOf(placement);
    const tariff = tariffs
      .map(({ record }) => record)
      .filter((row) => row.frameworkId === frameworkId && row.lot === lot)
      .map(({ frameworkId: _framework, lot: _lot, ...bonus }) => bonus);
    return { claimWindowDays, claimDeadlineDays, tariff };
  };
}

/** Everything of a kind that is the provider's. */
async function allOf<K extends ProvidersKind>(
  records: Records,
  kind: K,
  provider: ProviderId,
): Promise<RecordOf<K>[]> {
  return (await listOfProvider(records, kind, provider)).map(({ record }) => record);
}
