import type { Placement, PlacementRuling } from '@jatkopolku/domain/placement';

import type { Notification } from './schema.ts';

/** What the employment authority hears of a decision on a placement: that the activity is interrupted, and since when. */
export function interruptionNotice(
  { placementId }: Pick<Placement, 'placementId'>,
  { kind, firstDay }: PlacementRuling,
): Notification['about'] | undefined {
  return kind === 'interrupt' ? { type: 'interruption', placementId, from: firstDay } : undefined;
}
