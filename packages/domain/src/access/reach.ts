import type { Role } from './roles.ts';

/**
 * How far a right reaches, the widest first: the whole region; what of it is sent or published, and no
 * draft; what belongs to one's own provider; papers of records that one may see; what one has made oneself.
 * What it does not reach does not exist for who asks: see `isKnownTo`.
 */
export const reaches = ['region', 'sent', 'own', 'paper', 'made'] as const;
export type Reach = (typeof reaches)[number];

export type Rights = Readonly<Partial<Record<Role, Reach>>>;

/** The same reach for each of the roles. */
export function reaching(reach: Reach, ...roles: readonly Role[]): Rights {
  return Object.fromEntries(roles.map((role) => [role, reach]));
}

export function region(...roles: readonly Role[]): Rights {
  return reaching('region', ...roles);
}
