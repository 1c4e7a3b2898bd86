import {
  type CheckDeps,
  digestNotifications,
  recheckSlice,
  remindLateSheets,
  remindSecondParts,
} from '@jatkopolku/application';
import type { Clock } from '@jatkopolku/kernel';

export interface NightRegion extends CheckDeps {
  readonly regionId: string;
  readonly clock: Clock;
}

/** How many providers were asked about, by region. */
export type Night = Readonly<Record<string, number>>;

/** Who checks by night. */
const NIGHT = 'night';

/**
 * For each region, one after the other: writes to the providers whose second parts are due or whose months are late, looks through what payers have to hear, and asks about
 * the night's share of providers.
 */
export function makeRecheckNight(regions: readonly NightRegion[]): () => Promise<Night> {
  return async () => {
    const asked: Record<string, number> = {};
    for (const region of regions) {
      // First: it does not wait for the register.
      await remindSecondParts(region, { actor: NIGHT });
      await remindLateSheets(region, { actor: NIGHT });
      await digestNotifications(region, { actor: NIGHT });
      const share = await recheckSlice(region, { actor: NIGHT, today: region.clock.today() });
      asked[region.regionId] = share.length;
    }
    return asked;
  };
}
