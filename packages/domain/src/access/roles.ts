import { providerIdSchema } from '@jatkopolku/domain/provider';
import { idSchema } from '@jatkopolku/kernel';
import * as z from 'zod';

/** Who uses the platform, by what they do there. */
export const roles = [
  'provider-worker',
  'provider-manager',
  'case-worker',
  'approver',
  'procurement',
  'coordinator',
  'finance',
  'auditor',
  'admin',
] as const;
export const roleSchema = z.enum(roles);
export type Role = z.infer<typeof roleSchema>;

export function parseRole(text: string): Role | undefined {
  return roles.find((role) => role === text);
}

/** Roles of a provider's people; all others are the county's. */
export const providerRoles = ['provider-worker', 'provider-manager'] as const;

export function isProviderRole(role: Role): boolean {
  return providerRoles.some((own) => own === role);
}

/** Roles that only two people together give: who has one can move money, or give others their roles. */
export const rolesOfTwo: readonly Role[] = ['finance', 'admin'];

/** So many administrators a region needs to give roles that two give: who proposes one, and who confirms it. */
export const MIN_ADMINS = 2;

/** Somebody in a region: who they are, what they may do there, and the provider they act for. */
export const callerSchema = z.strictObject({
  userId: z.string().min(1).max(128),
  name: z.string(),
  regionId: idSchema<'Region'>(),
  roles: z.array(roleSchema),
  /** Null for people of the county. */
  providerId: providerIdSchema.nullable(),
});
export type Caller = z.infer<typeof callerSchema>;
