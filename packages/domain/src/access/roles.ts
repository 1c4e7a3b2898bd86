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
export type Role = (typeof roles)[number];

/** Somebody who has proved who they are: the region, the role, and the provider they act for. */
export const callerSchema = z.strictObject({
  userId: z.string().min(1).max(128),
  role: z.enum(roles),
  regionId: idSchema<'Region'>(),
  /** Null for people of the county. */
  providerId: providerIdSchema.nullable(),
});
export type Caller = z.infer<typeof callerSchema>;
