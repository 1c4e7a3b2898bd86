import type { FindMemberships } from '@jatkopolku/application';
import type { Caller, Identity } from '@jatkopolku/domain/access';
import { type Problem, type Result, refusal, success } from '@jatkopolku/kernel';

/** Says who a token's bearer is; undefined for a token that proves nothing. */
export type Authenticate = (token: string) => Promise<Identity | undefined>;

/** The header that says as what somebody asks, for who has roles in several places. */
export const ACTING_AS = 'Acting-As';

/** What somebody acts as: a region, and the provider where it is for one. */
export function membershipId({ regionId, providerId }: Caller): string {
  return providerId === null ? regionId : `${regionId}/${encodeURIComponent(providerId)}`;
}

/** As what a proven person asks: what the header names, or the only thing that they may act as. */
export async function findCaller(
  memberships: FindMemberships,
  identity: Identity,
  actingAs: string | undefined,
): Promise<Result<Caller, Problem>> {
  const all = await memberships(identity);
  const [only, ...more] = all;
  if (actingAs === undefined && more.length > 0) return refusal({ code: 'membership-unclear' });
  const caller = actingAs === undefined ? only : all.find((one) => membershipId(one) === actingAs);
  return caller ? success(caller) : refusal({ code: 'no-access' });
}
