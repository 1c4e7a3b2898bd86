import { checkCompany } from '@jatkopolku/application';
import { id } from '@jatkopolku/kernel';

import type { OpenRegion } from '../open-region.ts';

/** The service-home association, which is in the Trade Register and waits for a review by two. */
const HOME = id<'Provider'>('P40');

/** The register was asked about one provider before the demo begins, so that there is something to decide. */
export async function overlayChecks(region: OpenRegion): Promise<void> {
  const asking = { actor: 'night', today: region.clock.today(), purpose: 'night' } as const;
  await checkCompany(region, HOME, asking);
}
