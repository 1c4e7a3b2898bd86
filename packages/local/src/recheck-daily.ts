import {
  digestNotifications,
  finishDecisions,
  recheckSlice,
  remindLateSheets,
  remindSecondParts,
} from '@jatkopolku/application';
import type { LocalDate } from '@jatkopolku/kernel';

import type { OpenRegion } from './open-region.ts';

const HOUR_MS = 3_600_000;

/** Who checks by night. */
const NIGHT = 'night';

/**
 * At the start and, while the server runs, once each business day: goes on with notices that were cut
 * short, asks about the day's share of providers, and writes to those whose second parts are due or whose months are late;
 * what payers have to hear is looked through.
 */
export function recheckDaily(regions: readonly OpenRegion[], say: (line: string) => void) {
  const done = new Map<string, LocalDate>();
  let under = recheckAll();
  const timer = setInterval(() => {
    under = under.then(recheckAll);
  }, HOUR_MS);
  timer.unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await under;
    },
  };

  async function recheckAll(): Promise<void> {
    for (const region of regions) {
      await recheckOne(region).catch((error: unknown) => {
        say(`The checks of ${region.regionId} were not done: ${String(error)}`);
      });
    }
  }

  async function recheckOne(region: OpenRegion): Promise<void> {
    const today = region.clock.today();
    if (done.get(region.regionId) === today) return;
    await finishDecisions(region);
    await remindSecondParts(region, { actor: NIGHT });
    await remindLateSheets(region, { actor: NIGHT });
    await digestNotifications(region, { actor: NIGHT });
    await recheckSlice(region, { actor: NIGHT, today });
    done.set(region.regionId, today);
  }
}
