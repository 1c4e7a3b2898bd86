import { type Clock, systemClock } from '@jatkopolku/kernel';
import { makeRecords, makeRequests, openTable } from '@jatkopolku/store';

import { developmentTokens } from '../caller.ts';
import type { ApiDependencies, ApiRegion } from '../serve.ts';
import type { RegionEnv } from './env.ts';

/** The regions of the table, each opened at its first request; `more` is what a group asks beside. */
export function openRegions<More extends object>(
  { TABLE_NAME: table, DEVELOPMENT_TOKEN_KEY: tokenKey }: RegionEnv,
  more: (regionId: string, clock: Clock) => More,
): ApiDependencies<ApiRegion & More> {
  const client = openTable({ endpoint: undefined, table });
  const opened = new Map<string, ApiRegion & More>();
  const open = (regionId: string) => ({
    records: makeRecords({ client, table, regionId, clock: systemClock }),
    requests: makeRequests({ client, table, regionId }),
    clock: systemClock,
    ...more(regionId, systemClock),
  });
  return {
    authenticate: developmentTokens(tokenKey === '' ? undefined : tokenKey),
    openRegion: (regionId) => {
      const region = opened.get(regionId) ?? open(regionId);
      opened.set(regionId, region);
      return region;
    },
  };
}
