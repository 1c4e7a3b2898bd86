import type { Role } from '@jatkopolku/domain/access';
import { expect, it } from 'vitest';

import { destinationsFor, wayBackFrom } from './destinations.ts';

/** A new role does not compile until somebody has decided where it is led. */
const led: Record<Role, string[]> = {
  'provider-worker': ['/sheets', '/claims', '/placements', '/search'],
  'provider-manager': [
    '/sheets',
    '/claims',
    '/closed-periods',
    '/placements',
    '/admissions',
    '/notices',
    '/providers',
    '/statements',
    '/search',
    '/grants',
  ],
  'case-worker': [
    '/closed-periods',
    '/placements',
    '/reviews',
    '/clients',
    '/notifications',
    '/search',
  ],
  approver: ['/approvals', '/claim-signals', '/search'],
  procurement: [
    '/admissions',
    '/agreements',
    '/options',
    '/checks',
    '/frameworks',
    '/providers',
    '/claim-signals',
    '/commitments',
    '/search',
  ],
  coordinator: [
    '/closed-periods',
    '/placements',
    '/reviews',
    '/admissions',
    '/claim-signals',
    '/commitments',
    '/search',
  ],
  finance: [
    '/agreements',
    '/checks',
    '/providers',
    '/settlements',
    '/payments',
    '/commitments',
    '/search',
    '/account-map',
  ],
  auditor: [
    '/placements',
    '/reviews',
    '/admissions',
    '/agreements',
    '/options',
    '/checks',
    '/providers',
    '/claim-signals',
    '/settlements',
    '/payments',
    '/commitments',
    '/search',
    '/grants',
    '/access-log',
  ],
  admin: [
    '/search',
    '/claim-settings',
    '/sheet-settings',
    '/client-settings',
    '/travel-settings',
    '/followup-settings',
    '/cost-centres',
    '/grants',
  ],
};

it.each(Object.entries(led) as [Role, string[]][])('%s is led to %j', (role, expected) => {
  expect(destinationsFor({ roles: [role] }).map(({ to }) => to)).toEqual(expected);
});

it.each<[string, Role, string | undefined]>([
  ['/', 'case-worker', undefined],
  ['/clients', 'case-worker', undefined],
  ['/clients/C0001', 'case-worker', '/clients'],
  ['/clients/C0001/placements/new', 'case-worker', '/clients'],
  ['/placements/L00001', 'case-worker', '/placements'],
  // Who has no list of clients is led to the front page.
  ['/placements/L00001', 'provider-worker', '/placements'],
  ['/statements/P01/2021-03', 'provider-manager', '/statements'],
  ['/statements/P01/2021-03', 'finance', '/settlements'],
  ['/claims', 'provider-worker', undefined],
  ['/claims/K1', 'provider-worker', '/claims'],
  // Who has no claims of their own comes from the signals.
  ['/claims/K1', 'coordinator', '/claim-signals'],
  ['/claims/K1', 'finance', '/'],
  ['/claim-signals', 'coordinator', undefined],
  ['/approvals/claims/K1', 'approver', '/approvals'],
  ['/settlements/2020-02/P03', 'finance', '/settlements'],
  ['/performance/P01', 'procurement', '/options'],
  ['/outbox', 'procurement', '/options'],
  ['/providers/P01', 'procurement', '/providers'],
  ['/providers/P01', 'provider-manager', '/'],
  ['/history/placement', 'case-worker', '/placements'],
  ['/history/sheet', 'finance', '/settlements'],
  ['/history/claim', 'auditor', '/claim-signals'],
  ['/history/placement', 'auditor', '/placements'],
])('from %s, %s is led back to %s', (pathname, role, expected) => {
  expect(wayBackFrom(pathname, { roles: [role] })?.to).toBe(expected);
});
