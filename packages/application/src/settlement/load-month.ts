import {
  type ProviderAccount,
  type ProviderMonth,
  settleProvider,
} from '@jatkopolku/domain/settlement';
import { type Month, byText, must } from '@jatkopolku/kernel';

import type { Records } from '../records.ts';

/** Every provider's full account of the month, computed from the accepted records. */
export async function accountsOf(records: Records, month: Month): Promise<ProviderAccount[]> {
  const [providers, shared] = await Promise.all([records.list('provider'), sharedFacts(records)]);
  const accounts: ProviderAccount[] = [];
  for (const { record } of providers.toSorted((a, b) =>
    byText(a.record.providerId, b.record.providerId),
  )) {
    const { providerId } = record;
    const stored = await records.listWithin('sheet', { providerId, month });
    const sheets = stored.map((sheet) => ({ sheet: sheet.record, version: sheet.version }));
    const claims = shared.claims.get(providerId) ?? [];
    accounts.push(settleProvider({ ...shared, month, providerId, sheets, claims }));
  }
  return accounts;
}

/** What every provider's month is computed with. */
async function sharedFacts(records: Records) {
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
  return {
    agreementOf,
    benefitsOf,
    claims: Map.groupBy(claimRecords, (claim) => claim.providerId),
  };
}
