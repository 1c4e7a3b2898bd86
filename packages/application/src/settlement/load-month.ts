import type { Agreement } from '@jatkopolku/domain/agreement';
import type { Benefit } from '@jatkopolku/domain/client';
import { type Claim, bonusesOf } from '@jatkopolku/domain/outcome';
import type { ProviderId } from '@jatkopolku/domain/provider';
import type { ProviderMonth, Sources } from '@jatkopolku/domain/settlement';
import { type Month, monthOf, must } from '@jatkopolku/kernel';

import type { Records, Versioned } from '../records.ts';

/** What a provider's month is computed from, and in which versions that is. */
export interface SourcedMonth extends ProviderMonth {
  readonly sources: Sources;
}

type FactsOf = (month: Month, providerId: ProviderId) => Promise<SourcedMonth>;

/** Records by whose they are, or by their own name. */
interface Known {
  readonly agreements: ReadonlyMap<Agreement['agreementId'], Versioned<Agreement>>;
  readonly benefits: ReadonlyMap<Benefit['clientId'], readonly Versioned<Benefit>[]>;
  readonly claims: ReadonlyMap<ProviderId, readonly Versioned<Claim>[]>;
}

/** Reads what all providers' months are computed with; gives what reads the rest of one of them. */
export async function openFacts(records: Records): Promise<FactsOf> {
  const [agreements, benefits, claims] = await Promise.all([
    records.list('agreement'),
    records.list('benefit'),
    records.list('claim'),
  ]);
  const known: Known = {
    agreements: new Map(agreements.map((one) => [one.record.agreementId, one])),
    benefits: Map.groupBy(benefits, ({ record }) => record.clientId),
    claims: Map.groupBy(claims, ({ record }) => record.providerId),
  };
  return async (month, providerId) => {
    const stored = await records.listWithin('sheet', { providerId, month });
    return factsFrom(known, { month, providerId }, stored.map(versionedSheet));
  };
}

function versionedSheet({ record, version }: Versioned<ProviderMonth['sheets'][number]['sheet']>) {
  return { sheet: record, version };
}

/** A provider's month from what is known; a sheet's agreement is among it. */
export function factsFrom(
  known: Known,
  name: Pick<ProviderMonth, 'month' | 'providerId'>,
  sheets: ProviderMonth['sheets'],
): SourcedMonth {
  const claims = (known.claims.get(name.providerId) ?? []).map(({ record }) => record);
  return {
    ...name,
    sheets,
    claims,
    agreementOf: (agreementId) =>
      must(known.agreements.get(agreementId), `agreement ${agreementId}`).record,
    benefitsOf: (clientId) => (known.benefits.get(clientId) ?? []).map(({ record }) => record),
    sources: sourcesOf(known, name, sheets),
  };
}

/** The versions of what the accepted sheets, and the bonuses of the month, rest on. */
function sourcesOf(
  known: Known,
  { month, providerId }: Pick<ProviderMonth, 'month' | 'providerId'>,
  sheets: ProviderMonth['sheets'],
): Sources {
  const counted = sheets.map(({ sheet }) => sheet).filter(({ state }) => state === 'accepted');
  const agreementIds = new Set(counted.map(({ agreementId }) => agreementId));
  const agreements = [...known.agreements.values()]
    .filter(({ record }) => agreementIds.has(record.agreementId))
    .map(({ record: { agreementId }, version }) => ({ agreementId, version }));
  const benefits = [...new Set(counted.map(({ clientId }) => clientId))]
    .flatMap((clientId) => known.benefits.get(clientId) ?? [])
    .map(({ record: { clientId, position }, version }) => ({ clientId, position, version }));
  const claims = (known.claims.get(providerId) ?? [])
    .filter(({ record }) =>
      bonusesOf([record]).some(({ part }) => monthOf(part.approvedOn) === month),
    )
    .map(({ record: { claimId }, version }) => ({ claimId, version }));
  return { agreements, benefits, claims };
}
