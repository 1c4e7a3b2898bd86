import { hasOpenMatter, isRecentlyPlaced } from '@jatkopolku/domain/access';
import type { Client, ClientId } from '@jatkopolku/domain/client';
import { objectionWaitsFor } from '@jatkopolku/domain/objection';
import { type Placement, monthsOfPlacement } from '@jatkopolku/domain/placement';
import type { ProviderId } from '@jatkopolku/domain/provider';
import { accountedVersion } from '@jatkopolku/domain/settlement';
import type { Clock, LocalDate, Month } from '@jatkopolku/kernel';

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
 * @param known placements that the caller has read already.
 */
export async function clientsInSight(
  { records, clock }: Deps,
  provider: ProviderId,
  clients: readonly Client[],
  known: readonly Placement[] = [],
): Promise<Client[]> {
  const today = clock.today();
  const { sightMonths } = (await readClientSettings(records)).record;
  const recentIn = (placements: ReadonlyMap<ClientId, readonly Placement[]>) => (client: Client) =>
    isRecentlyPlaced(placements.get(client.clientId) ?? [], client, { sightMonths, today });
  const recent = new Set(clients.filter(recentIn(byClient(known))));
  const others = clients.filter((client) => !recent.has(client));
  if (others.length > 0) {
    const placements = byClient(await placementsThere(records, provider, others));
    const isRecent = recentIn(placements);
    const earlier = others.filter((client) => placements.has(client.clientId) && !isRecent(client));
    const open = await withOpenMatters(
      records,
      { provider, today },
      { clients: earlier, placements },
    );
    for (const client of others) if (isRecent(client) || open.has(client)) recent.add(client);
  }
  return clients.filter((client) => recent.has(client));
}

function byClient(placements: readonly Placement[]) {
  return Map.groupBy(placements, ({ clientId }) => clientId);
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

interface Earlier {
  readonly clients: readonly Client[];
  readonly placements: ReadonlyMap<ClientId, readonly Placement[]>;
}

interface Asked {
  readonly provider: ProviderId;
  readonly today: LocalDate;
}

/** Those of them about whom something is open. Months are read last, for those who have nothing else open. */
async function withOpenMatters(
  records: Records,
  { provider, today }: Asked,
  { clients, placements }: Earlier,
): Promise<Set<Client>> {
  if (clients.length === 0) return new Set();
  const [claims, untilOf] = await Promise.all([
    listOfProvider(records, 'claim', provider),
    claimableUntil(records, provider),
  ]);
  const claimsOf = Map.groupBy(
    claims.map(({ record }) => record),
    ({ clientId }) => clientId,
  );
  const judged = await someAtOnce(clients, async (client) => {
    const own = claimsOf.get(client.clientId) ?? [];
    const claimBy = (placements.get(client.clientId) ?? []).map(untilOf);
    const hasOpenObjection = await haveOpenObjection(records, own);
    const matters = { claimBy, claims: own, hasOpenObjection, hasOpenMonth: false };
    return hasOpenMatter(matters, today);
  });
  const open = clients.filter((_, at) => judged[at]);
  const quiet = clients.filter((_, at) => !judged[at]);
  const monthsOf = ({ clientId }: Client) =>
    (placements.get(clientId) ?? []).flatMap(monthsOfPlacement);
  const openMonths = await monthsNotSettled(records, provider, quiet.flatMap(monthsOf));
  const waiting = quiet.filter((client) => monthsOf(client).some((month) => openMonths.has(month)));
  return new Set([...open, ...waiting]);
}

async function haveOpenObjection(
  records: Records,
  claims: readonly RecordOf<'claim'>[],
): Promise<boolean> {
  // A claim that is not decided cannot be objected to.
  const decided = claims.filter(({ decidedOn }) => decidedOn !== null);
  const listed = await someAtOnce(decided, ({ claimId }) => records.list('objection', { claimId }));
  return listed.flat().some(({ record }) => objectionWaitsFor[record.state] !== undefined);
}

/** Those of the provider's months with a sheet that waits, or a change that no run has booked. */
async function monthsNotSettled(
  records: Records,
  providerId: ProviderId,
  months: readonly Month[],
): Promise<Set<Month>> {
  const asked = [...new Set(months)];
  const mayLag = { mayLag: true };
  const [tallies, bookedMonths] = await Promise.all([
    records.getMany(
      'monthTally',
      asked.map((month) => ({ month, providerId })),
      mayLag,
    ),
    records.getMany(
      'bookedMonth',
      asked.map((month) => ({ month })),
      mayLag,
    ),
  ]);
  const booked = new Map(bookedMonths.map(({ record }) => [record.month, record]));
  const open = tallies
    .map(({ record }) => record)
    .filter(({ month, submitted, returned, moneyVersion }) => {
      const run = booked.get(month);
      const accounted = run ? accountedVersion(run, providerId) : 0;
      return submitted + returned > 0 || moneyVersion > accounted;
    });
  return new Set(open.map(({ month }) => month));
}
