import {
  type AccountMap,
  type Accruals,
  accountMapSchema,
  accrualsSchema,
} from '@jatkopolku/domain/journal';

import type { Overrides } from './overrides.ts';

/** Every account of the journal is mapped; the default cost centre is that of {@link makeCostCentre}. */
export function makeAccountMap(overrides: Overrides<typeof accountMapSchema> = {}): AccountMap {
  const costCentre = '4100';
  return accountMapSchema.parse({
    mapId: 'journal',
    accounts: {
      'provider-fees': { number: '4450', costCentre },
      'outcome-bonuses': { number: '4451', costCentre },
      'activity-allowances': { number: '4710', costCentre },
      'travel-costs': { number: '4711', costCentre },
      'state-compensation': { number: '3350', costCentre },
      'provider-payables': { number: '2571' },
      'client-payables': { number: '2572' },
      'state-receivables': { number: '1750' },
      'accrued-bonuses': { number: '2600' },
    },
    ...overrides,
  });
}

/** One claim that waited when January ended. */
export function makeAccruals(overrides: Overrides<typeof accrualsSchema> = {}): Accruals {
  return accrualsSchema.parse({
    month: '2020-01',
    runNo: 1,
    items: [
      {
        providerId: 'P1',
        claimId: 'K1',
        milestone: 'start',
        agreementId: 'A1',
        costCentre: null,
        amountCents: 70_000,
      },
    ],
    ...overrides,
  });
}
