import { makeMemberships } from '@jatkopolku/application';
import { type ApiDependencies, type ApiRegion, verifyTokens } from '@jatkopolku/http/host';
import { type Clock, must, systemClock } from '@jatkopolku/kernel';
import { makeRecords, makeRequests, openTable } from '@jatkopolku/store';

import type { RegionEnv } from './env.ts';

/** The stage's regions in the table; `more` is what a group asks of one beside its records. */
export function openRegions<More extends object>(
  env: RegionEnv,
  more: (regionId: string, clock: Clock) => More,
): ApiDependencies<ApiRegion & More> {
  const { TABLE_NAME: table, ISSUER: issuer, AUDIENCE: audience, CLIENT_ID: clientId } = env;
  const client = openTable({ endpoint: undefined, table });
  const clock = systemClock;
  const opened = env.REGIONS.split(',').map((regionId) => ({
    regionId,
    records: makeRecords({ client, table, regionId, clock }),
    requests: makeRequests({ client, table, regionId }),
    clock,
    ...more(regionId, clock),
  }));
  const byId = new Map(opened.map((region) => [region.regionId, region]));
  return {
    authenticate: verifyTokens({
      issuer,
      audience,
      clientId,
      clock,
      keysAddress: new URL(env.KEYS_URL),
    }),
    memberships: makeMemberships(opened, () => clock.now()),
    regionIds: [...byId.keys()],
    openRegion: (regionId) => must(byId.get(regionId), `the region ${regionId}`),
  };
}
