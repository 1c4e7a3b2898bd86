import type { Provider, ProviderId } from '@jatkopolku/domain/provider';
import { type LocalDate, byText } from '@jatkopolku/kernel';

import type { ExclusionDecision } from './check.ts';
import { type KeptDocument, type LiabilityDocumentType, documentStandings } from './inspection.ts';
import { isInForce } from './standing.ts';

/** A day by which people have to renew something of a provider: its review, or a certificate. */
export interface Renewal {
  readonly providerId: ProviderId;
  readonly what: 'review' | LiabilityDocumentType;
  /** The last day on which the earlier one holds. */
  readonly on: LocalDate;
}

export interface Renewable {
  readonly provider: Pick<Provider, 'providerId' | 'formCode'>;
  readonly decision: ExclusionDecision | null;
  readonly documents: readonly KeptDocument[];
}

/** What is to be renewed from today on, in the order of days. What the register alone decided, the night renews. */
export function renewalsOf(
  { provider, decision, documents }: Renewable,
  today: LocalDate,
): readonly Renewal[] {
  const { providerId, formCode } = provider;
  const isByPeople = isInForce(decision, today) && decision.by !== 'register';
  const review = isByPeople
    ? [{ providerId, what: 'review' as const, on: decision.validUntil }]
    : [];
  const certificates = documentStandings(documents, formCode, today).flatMap(({ type, dueOn }) =>
    dueOn === undefined || dueOn < today ? [] : [{ providerId, what: type, on: dueOn }],
  );
  return [...review, ...certificates].toSorted((a, b) => byText(a.on, b.on));
}
