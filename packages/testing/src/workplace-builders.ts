import {
  type Host,
  type Workplace,
  hostSchema,
  workplaceSchema,
} from '@jatkopolku/domain/placement';

import type { Overrides } from './overrides.ts';

/** Where the client of the default placement works. */
export function makeWorkplace(overrides: Overrides<typeof workplaceSchema> = {}): Workplace {
  return workplaceSchema.parse({
    placementId: 'L1',
    providerId: 'P1',
    clientId: 'C1',
    stays: [{ from: null, host: makeHost() }],
    ...overrides,
  });
}

/** A town's workshop, which the register does not have. */
export function makeHost(overrides: Overrides<typeof hostSchema> = {}): Host {
  return hostSchema.parse({
    businessId: '9900110-9',
    name: 'Town workshop',
    municipality: 'Kotka',
    finding: 'unknown',
    grounds: ['not-found'],
    checkedOn: '2020-01-02',
    basis: 'A unit of the town',
    ...overrides,
  });
}
