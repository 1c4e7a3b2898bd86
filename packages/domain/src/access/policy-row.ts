import type { Acting } from './acted.ts';
import { type Rights, reaching, region } from './reach.ts';
import { providerRoles } from './roles.ts';

/** A row of the policy: how far each role's right reaches, and what of a record decides it beside that. */
export type Row = Rights & Acting;

export const county = ['case-worker', 'approver', 'procurement', 'coordinator', 'finance'] as const;

export const own = reaching('own', ...providerRoles);
export const managers: Rights = { 'provider-manager': 'own' };

export const countyReads = region(...county, 'auditor');
