import { digestNotifications, lookForLateSheets } from '@jatkopolku/application';

import type { OpenRegion } from '../open-region.ts';

const NIGHT = 'night';

/** The region was looked through the night before the demo begins, so that the first home shows what payers have to hear, and what is late. */
export async function overlayDigest(region: OpenRegion): Promise<void> {
  const { records, clock } = region;
  await lookForLateSheets(records, { actor: NIGHT, today: clock.today() });
  await digestNotifications(region, { actor: NIGHT });
}
