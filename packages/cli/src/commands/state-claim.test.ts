import { stateClaimSchema } from '@jatkopolku/domain/settlement';
import { expect, it } from 'vitest';

import { stateClaimLines } from './state-claim.ts';

const amount = { days: 2, amountCents: 2018 };
const claim = stateClaimSchema.parse({
  regionId: 'kymenlaakso',
  month: '2020-01',
  rates: [{ amountCents: 1009, from: '2003-01-01', source: '189/2001 §24 by 1296/2002' }],
  ...amount,
  providers: [
    {
      providerId: 'P1',
      name: 'Association',
      businessId: '9900010-6',
      ...amount,
      agreements: [
        {
          agreementId: 'A1',
          frameworkId: 'FW',
          frameworkName: 'F',
          lot: 1,
          signedOn: null,
          days: 1,
        },
      ],
      daysWithoutFee: 1,
    },
  ],
  runs: [
    {
      runNo: 1,
      type: 'ORIGINAL',
      state: 'confirmed',
      // Half past midnight in Helsinki, on the next day.
      bookedAt: '2020-02-02T22:30:00.000Z',
      ...amount,
      providers: [{ providerId: 'P1', ...amount }],
    },
  ],
  isReleased: false,
});

it('says what is claimed, of whom, under which agreements, and which run booked it', () => {
  expect(stateClaimLines(claim).map((line) => line.replaceAll(/ {2,}/g, ' | '))).toEqual([
    'State compensation of 2020-01, kymenlaakso: 2 days, 20.18 EUR, not all of it released',
    '10.09 a day from 2003-01-01: 189/2001 §24 by 1296/2002',
    '',
    'provider | agreement | days | EUR',
    'P1 Association (9900010-6) | 2 | 20.18',
    ' | A1, FW lot 1, signed - | 1',
    ' | fee not booked | 1',
    '',
    'booked by | days | EUR',
    'run 1 (ORIGINAL, confirmed) of 2020-02-03 | 2 | 20.18',
  ]);
});
