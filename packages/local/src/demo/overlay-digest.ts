import { digestNotifications } from '@jatkopolku/application';

import type { OpenRegion } from '../open-region.ts';

/** The region was looked through the night before the demo begins, so that the first home shows what payers have to hear. */
export async function overlayDigest(region: OpenRegion): Promise<void> {
  await digestNotifications(region, { actor: 'night' });
}
