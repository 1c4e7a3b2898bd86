import type { Role } from '@jatkopolku/domain/access';
import { expect, it } from 'vitest';

import { destinationsFor } from './destinations.ts';

it.each<[Role, string[]]>([
  ['provider-worker', ['/sheets', '/claims', '/search']],
  [
    'provider-manager',
    ['/sheets', '/claims', '/admissions', '/notices', '/providers', '/search', '/grants'],
  ],
  ['case-worker', ['/clients', '/search']],
  ['approver', ['/approvals', '/search']],
  [
    'procurement',
    ['/admissions', '/agreements', '/options', '/checks', '/frameworks', '/providers', '/search'],
  ],
  ['coordinator', ['/admissions', '/search']],
  ['finance', ['/agreements', '/checks', '/providers', '/settlements', '/search']],
  [
    'auditor',
    [
      '/admissions',
      '/agreements',
      '/options',
      '/checks',
      '/providers',
      '/settlements',
      '/search',
      '/grants',
      '/uses',
    ],
  ],
  ['admin', ['/search', '/grants']],
])('%s is led to %j', (role, expected) => {
  expect(destinationsFor({ roles: [role] }).map(({ to }) => to)).toEqual(expected);
});
