import { isNamedFor } from '@jatkopolku/domain/access';
import type { Client, ClientId } from '@jatkopolku/domain/client';
import { type Result, success } from '@jatkopolku/kernel';

import { type Refusal, refuse } from '../refuse.ts';
import type { NamingDeps } from './known-by-name.ts';
import { placementsOfPerson } from './placements-of-person.ts';

/** Whether the client has a protected address, and the one who asks is not named for the client. */
export async function isHiddenFrom(
  { records, clock, caller }: Omit<NamingDeps, 'own'>,
  clientId: ClientId,
): Promise<boolean> {
  const stored = await records.get('client', { clientId });
  if (!stored || stored.record.protection === null) return false;
  return !isNamedFor(caller, await placementsOfPerson(records, clientId), clock.today());
}

/** Where a client with a protected address lives, and how to reach the client. */
export type ProtectedFacts = Pick<
  Client,
  'clientId' | 'municipality' | 'phone' | 'email' | 'address'
>;

/**
 * What is withheld of a client, to those who are named for the client.
 * @returns `nothing-withheld` for a client without a protected address, `not-named-for-client` to all others.
 */
export async function readProtectedFacts(
  { records, clock, caller }: Omit<NamingDeps, 'own'>,
  clientId: ClientId,
): Promise<Result<ProtectedFacts, Refusal>> {
  const stored = await records.get('client', { clientId });
  if (!stored) return refuse('not-found');
  const { protection, municipality, phone, email, address } = stored.record;
  if (protection === null) return refuse('nothing-withheld');
  const placements = await placementsOfPerson(records, clientId);
  return isNamedFor(caller, placements, clock.today())
    ? success({ clientId, municipality, phone, email, address })
    : refuse('not-named-for-client');
}
