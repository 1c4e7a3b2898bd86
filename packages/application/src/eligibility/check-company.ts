import type { Check } from '@jatkopolku/domain/eligibility';
import type { Provider, ProviderId } from '@jatkopolku/domain/provider';
import type { Clock } from '@jatkopolku/kernel';

import type { Saved } from '../create-record.ts';
import type { CompanyRegister } from '../ports.ts';
import type { Records } from '../records.ts';
import { refuse } from '../refuse.ts';
import type { AskingCheck } from './asking-check.ts';
import { type Asked, saveAsked } from './save-asked.ts';

export interface CheckDeps {
  readonly records: Records;
  readonly register: CompanyRegister;
  readonly clock: Pick<Clock, 'now' | 'businessNow'>;
}

/**
 * Asks the register for a provider, decides what its answer comes to, and keeps the check, its history
 * and the answer itself. A register that does not answer leaves the check unknown, never eligible.
 */
export async function checkCompany(
  deps: CheckDeps,
  providerId: ProviderId,
  asking: AskingCheck,
): Saved<Check> {
  const provider = await deps.records.get('provider', { providerId });
  if (!provider) return refuse('not-found');
  return saveAsked(deps.records, await askRegister(deps, provider.record, asking));
}

export async function askRegister(
  { register, clock }: Pick<CheckDeps, 'register' | 'clock'>,
  provider: Provider,
  asking: AskingCheck,
): Promise<Asked> {
  const lookup = await register.lookUp(provider.businessId);
  return { provider, lookup, askedAt: clock.businessNow(), ...asking };
}
