import {
  type Agreement,
  type AgreementId,
  type AgreementTerm,
  type Option,
  agreementTerm,
} from '@jatkopolku/domain/agreement';
import type { ClientId, PersonId } from '@jatkopolku/domain/client';
import {
  type Framework,
  type FrameworkId,
  type LotNumber,
  type Tariff,
  toLotNumber,
} from '@jatkopolku/domain/framework';
import type { Placement, PlacementId, Review } from '@jatkopolku/domain/placement';
import type { Affiliate, Provider, ProviderId } from '@jatkopolku/domain/provider';
import { must } from '@jatkopolku/kernel';

/** The records that later rows may name: what the region holds and what the package has had accepted. */
export interface KnownRecords {
  readonly frameworks: Map<FrameworkId, Framework>;
  readonly lots: Map<FrameworkId, Set<LotNumber>>;
  readonly tariffs: Tariff[];
  readonly providers: Map<ProviderId, Provider>;
  readonly affiliates: Affiliate[];
  readonly agreements: Map<AgreementId, Agreement>;
  readonly options: Option[];
  /** Clients, and whose record each is. */
  readonly clients: Map<ClientId, PersonId>;
  readonly placements: Map<PlacementId, Placement>;
  readonly reviews: Map<PlacementId, Review[]>;
}

export function noKnownRecords(): KnownRecords {
  return {
    frameworks: new Map(),
    lots: new Map(),
    tariffs: [],
    providers: new Map(),
    affiliates: [],
    agreements: new Map(),
    options: [],
    clients: new Map(),
    placements: new Map(),
    reviews: new Map(),
  };
}

export function hasLot(
  knownRecords: KnownRecords,
  frameworkId: FrameworkId,
  lot: number | undefined,
): boolean {
  const number = toLotNumber(lot);
  return number !== undefined && (knownRecords.lots.get(frameworkId)?.has(number) ?? false);
}

export function termOf(
  knownRecords: KnownRecords,
  agreement: Agreement,
  options: readonly Option[] = knownRecords.options,
): AgreementTerm {
  const framework = must(knownRecords.frameworks.get(agreement.frameworkId), 'the framework');
  return agreementTerm(agreement, framework, options);
}
