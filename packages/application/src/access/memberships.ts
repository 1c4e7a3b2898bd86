import { type Caller, type Identity, type Role, countsOn } from '@jatkopolku/domain/access';
import type { ProviderId } from '@jatkopolku/domain/provider';
import { type Clock, type Instant, id } from '@jatkopolku/kernel';

import type { Records } from '../records.ts';
import { knownGrants } from './known-grants.ts';

/** A region that somebody may have roles in. */
export interface AccessRegion {
  readonly regionId: string;
  readonly records: Records;
  /** Of the region's business day, on which delegated roles begin and end. */
  readonly clock: Pick<Clock, 'today'>;
}

/** So long somebody's roles are taken to be as they were read: taking a role away acts within it. */
export const ROLES_KEPT_MS = 60_000;

/** What somebody may act as: one for each region and provider. */
export type FindMemberships = (identity: Identity) => Promise<readonly Caller[]>;

/** Finds memberships in the regions, and remembers each person's for a short while of the same day. */
export function makeMemberships(
  regions: readonly AccessRegion[],
  now: () => Instant,
): FindMemberships {
  const kept = new Map<string, { readonly until: number; readonly found: Promise<Caller[]> }>();
  return (identity) => {
    const time = Date.parse(now());
    const key = keyOf(identity, regions);
    const known = kept.get(key);
    if (known && known.until > time) return known.found;
    const found = Promise.all(regions.map((region) => membershipsIn(region, identity)));
    const flat = found.then((each) => each.flat());
    if (kept.size >= MAX_KEPT) kept.clear();
    kept.set(key, { until: time + ROLES_KEPT_MS, found: flat });
    flat.catch(() => kept.delete(key));
    return flat;
  };
}

const MAX_KEPT = 1_000;

function keyOf({ userId, mandates }: Identity, regions: readonly AccessRegion[]): string {
  const days = regions.map(({ clock }) => clock.today());
  return JSON.stringify([userId, mandates, days]);
}

/** The county's roles together, and a provider's for each provider: by grants that count today, and by a mandate. */
export async function membershipsIn(
  { regionId, records, clock }: AccessRegion,
  { userId, name, mandates }: Identity,
): Promise<Caller[]> {
  const { own, known } = await knownGrants(records, userId);
  const today = clock.today();
  const held = new Map<ProviderId | null, Role[]>();
  for (const record of own) {
    if (!countsOn(record, known, today)) continue;
    const roles = held.get(record.providerId) ?? [];
    held.set(record.providerId, [...new Set([...roles, record.role])]);
  }
  for (const providerId of await mandated(records, mandates)) {
    held.set(providerId, [
      ...new Set([...(held.get(providerId) ?? []), 'provider-worker'] as const),
    ]);
  }
  return [...held].map(([providerId, roles]) => ({
    userId,
    name,
    regionId: id<'Region'>(regionId),
    roles,
    providerId,
  }));
}

/** The region's providers for which a mandate was shown. */
async function mandated(records: Records, mandates: Identity['mandates']): Promise<ProviderId[]> {
  if (mandates.length === 0) return [];
  const providers = await records.list('provider');
  return providers
    .filter(({ record }) => mandates.includes(record.businessId))
    .map(({ record }) => record.providerId);
}
