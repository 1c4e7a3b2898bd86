import { type Check, type ExclusionDecision, signedDecision } from '@jatkopolku/domain/eligibility';
import type { Provider } from '@jatkopolku/domain/provider';

import { listOfProvider } from '../list-of-provider.ts';
import type { Records, Versioned } from '../records.ts';

/** The state of a provider: its check, and the last documented decision, be it that of its agreements. */
export interface ProviderStanding {
  /** Undefined for a provider that the register was never asked for. */
  readonly check: Versioned<Check> | undefined;
  readonly decision: ExclusionDecision | null;
}

export async function standingOf(records: Records, provider: Provider): Promise<ProviderStanding> {
  const { providerId } = provider;
  const check = await records.get('check', { providerId });
  if (check) return { check, decision: check.record.decision };
  return { check: undefined, decision: await decisionAtSigning(records, provider) };
}

/** What the signing of its agreements decided of a provider that the register was never asked for. */
export async function decisionAtSigning(
  records: Records,
  provider: Provider,
): Promise<ExclusionDecision | null> {
  const stored = await listOfProvider(records, 'agreement', provider.providerId);
  return signedDecision(
    provider,
    stored.map(({ record }) => record),
  );
}
