import { type Grant, MIN_ADMINS } from '@jatkopolku/domain/access';
import type { Clock } from '@jatkopolku/kernel';

import { type Saved, createRecord } from '../create-record.ts';
import type { Records } from '../records.ts';
import { refuse } from '../refuse.ts';
import { type GrantOffer, isHeld } from './grants.ts';

/** Whom the operator makes an administrator. */
export type FirstAdmin = Pick<GrantOffer, 'grantId' | 'userId' | 'name'>;

/**
 * Gives a region its first administrators, who give every other role: two, since a second one confirms
 * what the first proposes. It counts at once, by the operator alone, and only while there are fewer.
 * Two operators at once may make three; each is in the audit trail, by who gave it.
 * @returns `admins-known`, where the administrators give roles themselves; `role-held`.
 */
export async function grantFirstAdmin(
  { records, clock }: { readonly records: Records; readonly clock: Clock },
  person: FirstAdmin,
  operator: string,
): Saved<Grant> {
  const offer = { ...person, role: 'admin', providerId: null } as const;
  if (await isHeld(records, offer)) return refuse('role-held');
  if ((await activeAdmins(records)) >= MIN_ADMINS) return refuse('admins-known');
  const record: Grant = {
    ...offer,
    state: 'active',
    grantedBy: operator,
    grantedAt: clock.businessNow(),
    confirmedBy: null,
    delegation: null,
  };
  return createRecord(records, {
    kind: 'grant',
    record,
    actor: operator,
    event: 'role-granted',
    fresh: ['grantedAt'],
    taken: 'role-held',
  });
}

async function activeAdmins(records: Records): Promise<number> {
  const grants = await records.list('grant');
  const admins = grants.filter(
    ({ record: { role, state } }) => role === 'admin' && state === 'active',
  );
  return new Set(admins.map(({ record }) => record.userId)).size;
}
