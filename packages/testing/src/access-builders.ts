import {
  type Grant,
  type AccessLogEntry,
  grantSchema,
  accessLogEntrySchema,
} from '@jatkopolku/domain/access';

import type { Overrides } from './overrides.ts';

export function makeGrant(overrides: Overrides<typeof grantSchema> = {}): Grant {
  return grantSchema.parse({
    grantId: 'G1',
    userId: 'worker-1',
    name: 'Worker One',
    role: 'provider-worker',
    providerId: 'P1',
    state: 'active',
    grantedBy: 'admin-1',
    grantedAt: '2021-04-01T09:00:00.000Z',
    confirmedBy: null,
    ...overrides,
  });
}

export function makeAccessLogEntry(
  overrides: Overrides<typeof accessLogEntrySchema> = {},
): AccessLogEntry {
  return accessLogEntrySchema.parse({
    useId: 'U1',
    day: '2021-04-01',
    at: '2021-04-01T09:00:00.000Z',
    userId: 'approver-1',
    name: 'Approver One',
    roles: ['approver'],
    action: 'readClient',
    clientIds: ['C1'],
    ...overrides,
  });
}
