import { type CheckDeps, recheckSlice } from '@jatkopolku/application';
import type { Clock } from '@jatkopolku/kernel';

export interface NightRegion extends CheckDeps {
  readonly regionId: string;
  readonly clock: Clock;
}

/** How many providers were asked about, by region. */
export type Night = Readonly<Record<string, number>>;

/** Who checks by night. */
const NIGHT = 'night';

/** Asks about the night's share of each region, one region after the other. */
export function makeRecheckNight(regions: readonly NightRegion[]): () => Promise<Night> {
  return async () => {
    const asked: Record<string, number> = {};
    for (const region of regions) {
      const share = await recheckSlice(region, { actor: NIGHT, today: region.clock.today() });
      asked[region.regionId] = share.length;
    }
    return asked;
  };
}
