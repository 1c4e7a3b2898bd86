import type { Agreement } from '@jatkopolku/domain/agreement';
import type { Placement } from '@jatkopolku/domain/placement';
import { byText } from '@jatkopolku/kernel';

import { listOfProvider } from './list-of-provider.ts';
import type { Records } from './records.ts';

/** The placements of an agreement, by their first days. */
export async function placementsOfAgreement(
  records: Records,
  { agreementId, providerId }: Pick<Agreement, 'agreementId' | 'providerId'>,
): Promise<Placement[]> {
  const all = await listOfProvider(records, 'placement', providerId);
  return all
    .map(({ record }) => record)
    .filter((placement) => placement.agreementId === agreementId)
    .toSorted((a, b) => byText(a.startsOn, b.startsOn) || byText(a.placementId, b.placementId));
}
