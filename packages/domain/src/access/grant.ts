import { type ProviderId, providerIdSchema } from '@jatkopolku/domain/provider';
import {
  type Id,
  type Lifecycle,
  type Problem,
  type ProblemCode,
  LINE_LENGTH,
  idSchema,
  instantSchema,
  localDateSchema,
  stepsOf,
} from '@jatkopolku/kernel';
import * as z from 'zod';

import { type Role, isProviderRole, roleSchema, rolesOfTwo } from './roles.ts';

export const grantStates = ['proposed', 'active', 'refused', 'revoked'] as const;
export type GrantState = (typeof grantStates)[number];
export type GrantEvent = 'confirm' | 'refuse' | 'revoke';

export const grantLifecycle: Lifecycle<GrantState, GrantEvent> = {
  proposed: { confirm: 'active', refuse: 'refused', revoke: 'revoked' },
  active: { confirm: null, refuse: null, revoke: 'revoked' },
  refused: { confirm: null, refuse: null, revoke: null },
  revoked: { confirm: null, refuse: null, revoke: null },
};

/** Whether a grant in this state keeps its holder from another grant of the same role. */
export const holdsRole: Readonly<Record<GrantState, boolean>> = {
  proposed: true,
  active: true,
  refused: false,
  revoked: false,
};

export type GrantId = Id<'Grant'>;

/** For whom somebody has a role while the other is away, and on which days. */
export const delegationSchema = z.strictObject({
  /** Who gave it, and the grant by which they have the role themselves. */
  delegator: z.strictObject({
    userId: z.string().min(1).max(128),
    name: z.string().max(200),
    grantId: idSchema<'Grant'>(),
  }),
  /** Both days are included. */
  startsOn: localDateSchema,
  endsOn: localDateSchema,
  reason: z.string().min(1).max(LINE_LENGTH),
});
export type Delegation = z.infer<typeof delegationSchema>;

/** A role given to somebody in the region: the access record is all that a person holds. */
export const grantSchema = z.strictObject({
  grantId: idSchema<'Grant'>(),
  userId: z.string().min(1).max(128),
  /** The person's name as the proposer wrote it, for those who decide. */
  name: z.string().max(200),
  role: roleSchema,
  /** The provider for which a provider's role is held; null for the county's. */
  providerId: providerIdSchema.nullable(),
  state: z.enum(grantStates),
  grantedBy: z.string(),
  grantedAt: instantSchema,
  /** The second person, where two are needed. */
  confirmedBy: z.string().nullable(),
  /** Null for a role that is its holder's own. */
  delegation: delegationSchema.nullable(),
});
export type Grant = z.infer<typeof grantSchema>;

const makers = ({ userId, grantedBy }: Grant) => [userId, grantedBy];

/** What happens to a role that was given: its second person is neither its giver nor its holder. */
export const grantSteps = stepsOf(grantLifecycle, { confirm: makers, refuse: makers });

/** Why a role is not taken away: at a provider its manager takes away the worker's role alone. */
export function revokeProblem(
  grant: Pick<Grant, 'role' | 'providerId'>,
  own: ProviderId | null,
): Problem | undefined {
  return own === null || isWorkerOf(grant, own) ? undefined : { code: 'not-yours' };
}

/** Whether it is the worker's role at the provider: what its manager gives and takes. */
export function isWorkerOf(
  { role, providerId }: Pick<Grant, 'role' | 'providerId'>,
  own: ProviderId,
): boolean {
  return role === 'provider-worker' && providerId === own;
}

/** Whether the role waits for a second person before it counts. */
export function needsSecond(role: Role): boolean {
  return rolesOfTwo.includes(role);
}

/** A provider's role is held for a provider, a county's for none; nobody gives a role to themselves. */
export function grantProblems(
  grant: Pick<Grant, 'role' | 'providerId' | 'userId' | 'grantedBy'>,
): ProblemCode[] {
  const problems: ProblemCode[] = [];
  if (isProviderRole(grant.role) !== (grant.providerId !== null)) problems.push('role-provider');
  if (grant.userId === grant.grantedBy) problems.push('own-work');
  return problems;
}
