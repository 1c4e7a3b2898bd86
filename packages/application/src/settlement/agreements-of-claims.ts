import type { AgreementId } from '@jatkopolku/domain/agreement';
import type { Claim, ClaimId } from '@jatkopolku/domain/outcome';
import { must } from '@jatkopolku/kernel';

import type { Records } from '../records.ts';

/** The agreement of each claim, which is its placement's. */
export async function agreementsOfClaims(
  records: Records,
  claimIds: readonly ClaimId[],
): Promise<ReadonlyMap<ClaimId, AgreementId>> {
  const asked = [...new Set(claimIds)];
  if (asked.length === 0) return new Map();
  const claims = await records.getMany(
    'claim',
    asked.map((claimId) => ({ claimId })),
  );
  return placedClaims(
    records,
    claims.map(({ record }) => record),
  );
}

/** The same of claims that are read already. */
export async function placedClaims(
  records: Records,
  claims: readonly Pick<Claim, 'claimId' | 'placementId'>[],
): Promise<ReadonlyMap<ClaimId, AgreementId>> {
  const placementIds = new Set(claims.map(({ placementId }) => placementId));
  const placements = await records.getMany(
    'placement',
    [...placementIds].map((placementId) => ({ placementId })),
  );
  const agreementOf = new Map(
    placements.map(({ record }) => [record.placementId, record.agreementId]),
  );
  return new Map(
    claims.map(({ claimId, placementId }) => [
      claimId,
      must(agreementOf.get(placementId), `placement ${placementId}`),
    ]),
  );
}
