import {
  type Framework,
  type Lot,
  type Tariff,
  frameworkSchema,
  lotSchema,
  tariffSchema,
  type TermsVersion,
  termsVersionSchema,
} from '@jatkopolku/domain/framework';
import { type Account, accountSchema } from '@jatkopolku/domain/provider';

import type { Overrides } from './overrides.ts';

export function makeFramework(overrides: Overrides<typeof frameworkSchema> = {}): Framework {
  return frameworkSchema.parse({
    frameworkId: 'F1',
    name: 'Rehabilitative work activity 2019–2022',
    procedure: 'framework',
    startsOn: '2019-09-01',
    endsOn: '2022-08-31',
    optionCount: 2,
    optionMonths: 12,
    claimWindowDays: 60,
    claimDeadlineDays: 90,
    state: 'running',
    ...overrides,
  });
}

export function makeLot(overrides: Overrides<typeof lotSchema> = {}): Lot {
  return lotSchema.parse({
    frameworkId: 'F1',
    lot: 1,
    name: 'Participation and life management',
    ...overrides,
  });
}

export function makeTariff(overrides: Overrides<typeof tariffSchema> = {}): Tariff {
  return tariffSchema.parse({
    frameworkId: 'F1',
    lot: 1,
    pathType: 'open-labour-market',
    amountCents: 70_000,
    ...overrides,
  });
}

export function makeTermsVersion(
  overrides: Overrides<typeof termsVersionSchema> = {},
): TermsVersion {
  return termsVersionSchema.parse({
    framework: makeFramework(),
    lots: [makeLot()],
    tariffs: [makeTariff()],
    frameworkId: 'F1',
    termsVersion: 1,
    ground: null,
    reason: '',
    valueChangeCents: 0,
    madeOn: '2019-06-01',
    madeAt: '2019-06-01T09:00:00Z',
    madeBy: 'procurement-1',
    madeByName: 'Procurement Officer',
    ...overrides,
  });
}

/** An account that waits for the second person. */
export function makeAccount(overrides: Overrides<typeof accountSchema> = {}): Account {
  return accountSchema.parse({
    providerId: 'P1',
    accountId: 'AC1',
    sealed: 'sealed',
    ibanMark: 'mark',
    ending: '0037',
    state: 'proposed',
    proposedBy: 'proposer',
    proposedByName: 'Proposer',
    proposedAt: '2021-03-01T09:00:00Z',
    decidedBy: null,
    decidedByName: null,
    decidedAt: null,
    refusal: '',
    heldSince: null,
    releasedBy: null,
    releasedByName: null,
    releasedAt: null,
    ...overrides,
  });
}
