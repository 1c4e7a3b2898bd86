import { hasOpenMatter, isRecentlyPlaced } from '@jatkopolku/domain/access';
import type { Client } from '@jatkopolku/domain/client';
import { objectionWaitsFor } from '@jatkopolku/domain/objection';
import { type Placement, monthsOfPlacement } from '@jatkopolku/domain/placement';
import type { ProviderId } from '@jatkopolku/domain/provider';
import { accountedVersion } from '@jatkopolku/domain/settlement';
import type { Clock, Month } from '@jatkopolku/kernel';

import { listOfProvider } from '../list-of-provider.ts';
import { claimableUntil } from '../outcome/claimable-until.ts';
import type { RecordOf, Records } from '../records.ts';
import { someAtOnce } from '../some-at-once.ts';
import { placementsOfClient } from '../tally/placements-of-client.ts';
import { readClientSettings } from './client-settings.ts';

interface Deps {
  readonly records: Records;
  readonly clock: Clock;
}

/**
 * Those of the clients whom the provider's people may see: while a placement lasts there, for the months after it
 * that the region has set, and until nothing is open about them. What is open is read only of those who have been
 * away for longer.
 */
export async function clientsInSight(
  { records, clock }: Deps,
  provider: ProviderId,
  clients: readonly Client[],
): Promise<Client[]> {
  const today = clock.today();
  const [placements, settings] = await Promise.all([
    placementsThere(records, provider, clients),
    readClientSettings(records),
  ]);
  const { sightMonths } = settings.record;
  const ofClient = Map.groupBy(placements, ({ clientId }) => clientId);
  const isRecent = (client: Client) =>
    isRecentlyPlaced(ofClient.get(client.clientId) ?? [], client, { sightMonths, today });
  const earlier = clients
    .filter(({ clientId }) => ofClient.has(clientId))
    .filter((one) => !isRecent(one));
  const open = new Set(earlier.length > 0 ? await withOpenMatters() : []);
  return clients.filter((client) => isRecent(client) || open.has(client));

  async function withOpenMatters(): Promise<Client[]> {
    const mattersOf = await loadMatters(records, provider);
    const judged = await someAtOnce(earlier, async (client) => {
      const matters = await mattersOf(client, ofClient.get(client.clientId) ?? []);
      return hasOpenMatter(matters, today) ? [client] : [];
    });
    return judged.flat();
  }
}

/** One client's are fewer than one provider's. */
async function placementsThere(
  records: Records,
  provider: ProviderId,
  clients: readonly Client[],
): Promise<Placement[]> {
  const [first, ...others] = clients;
  if (first && others.length === 0) {
    const placements = await placementsOfClient(records, first.clientId);
    return placements.filter(({ providerId }) => providerId === provider);
  }
  return (await listOfProvider(records, 'placement', provider)).map(({ record }) => record);
}

/** What is open between the provider and the county, by client. */
async function loadMatters(records: Records, provider: ProviderId) {
  const [claims, untilOf, openMonths] = await Promise.all([
    listOfProvider(records, 'claim', provider),
    claimableUntil(records, provider),
    monthsNotSettled(records, provider),
  ]);
  return async ({ clientId }: Client, placements: readonly Placement[]) => {
    const own = claims.map(({ record }) => record).filter((claim) => claim.clientId === clientId);
    return {
      claimBy: placements.map(untilOf),
      claims: own,
      hasOpenObjection: await haveOpenObjection(records, own),
      hasOpenMonth: placements.flatMap(monthsOfPlacement).some((month) => openMonths.has(month)),
    };
  };
}

async function haveOpenObjection(
  records: Records,
  claims: readonly RecordOf<'claim'>[],
): Promise<boolean> {
  const listed = await someAtOnce(claims, ({ claimId }) => records.list('objection', { claimId }));
  return listed.flat().some(({ record }) => objectionWaitsFor[record.state] !== undefined);
}

/** The provider's months with a sheet that waits, or a change that no run has booked. */
async function monthsNotSettled(records: Records, provider: ProviderId): Promise<Set<Month>> {
  const [tallies, bookedMonths] = await Promise.all([
    records.list('monthTally'),
    records.list('bookedMonth'),
  ]);
  const booked = new Map(bookedMonths.map(({ record }) => [record.month, record]));
  const open = tallies
    .map(({ record }) => record)
    .filter(({ providerId }) => providerId === provider)
    .filter(({ month, submitted, returned, moneyVersion }) => {
      const run = booked.get(month);
      const accounted = run ? accountedVersion(run, provider) : 0;
      return submitted + returned > 0 || moneyVersion > accounted;
    });
  return new Set(open.map(({ month }) => month));
}
