import type { ProviderId } from '@jatkopolku/domain/provider';
import type { ProviderMonth } from '@jatkopolku/domain/settlement';
import { type Month, must } from '@jatkopolku/kernel';

import type { Records } from '../records.ts';

type FactsOf = (month: Month, providerId: ProviderId) => Promise<ProviderMonth>;

/** Reads what all providers' months are computed with; gives what reads the rest of one of them. */
export async function openFacts(records: Records): Promise<FactsOf> {
  const [agreements, benefits, claims] = await Promise.all([
    records.list('agreement'),
    records.list('benefit'),
    records.list('claim'),
  ]);
  const agreementById = new Map(agreements.map(({ record }) => [record.agreementId, record]));
  const ofClient = Map.groupBy(
    benefits.map(({ record }) => record),
    ({ clientId }) => clientId,
  );
  const agreementOf: ProviderMonth['agreementOf'] = (agreementId) =>
    must(agreementById.get(agreementId), `agreement ${agreementId}`);
  const benefitsOf: ProviderMonth['benefitsOf'] = (clientId) => ofClient.get(clientId) ?? [];
  const claimRecords = claims.map(({ record }) => record);
  const claimsOf = Map.groupBy(claimRecords, (claim) => claim.providerId);
  return async (month, providerId) => {
    const stored = await records.listWithin('sheet', { providerId, month });
    const sheets = stored.map((sheet) => ({ sheet: sheet.record, version: sheet.version }));
    return {
      month,
      providerId,
      sheets,
      claims: claimsOf.get(providerId) ?? [],
      agreementOf,
      benefitsOf,
    };
  };
}
