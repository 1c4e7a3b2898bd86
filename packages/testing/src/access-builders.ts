import {
  type Grant,
  type AccessLogEntry,
  type delegationSchema,
  accessLogEntrySchema,
  grantSchema,
} from '@jatkopolku/domain/access';
import { type SavedFilters, savedFiltersSchema } from '@jatkopolku/domain/approval';

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
    delegation: null,
    ...overrides,
  });
}

/** The approver's role that approver-1 left to a deputy, for a week from the builders' day on. */
export function makeDelegation(
  days: Overrides<typeof delegationSchema> = {},
  overrides: Overrides<typeof grantSchema> = {},
): Grant {
  const delegation = {
    delegator: { userId: 'approver-1', name: 'Approver One', grantId: 'G1' },
    startsOn: '2021-04-01',
    endsOn: '2021-04-07',
    reason: 'Leave',
    ...days,
  };
  const holder = {
    userId: 'deputy-1',
    name: 'Deputy One',
    role: 'approver',
    providerId: null,
  } as const;
  const grantedBy = delegation.delegator.userId;
  return makeGrant({ grantId: 'G2', ...holder, grantedBy, delegation, ...overrides });
}

export function makeAccessLogEntry(
  overrides: Overrides<typeof accessLogEntrySchema> = {},
): AccessLogEntry {
  return accessLogEntrySchema.parse({
    useId: 'U1',
    reason: '',
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

export function makeSavedFilters(
  overrides: Overrides<typeof savedFiltersSchema> = {},
): SavedFilters {
  return savedFiltersSchema.parse({
    userId: 'approver-1',
    filters: [{ name: 'Late claims', type: 'claim', providerId: null, clean: null, late: true }],
    defaultName: null,
    ...overrides,
  });
}
