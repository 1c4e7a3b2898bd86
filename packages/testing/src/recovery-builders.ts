import { type Recovery, recoverySchema } from '@jatkopolku/domain/recovery';

import type { Overrides } from './overrides.ts';

/** Two days of January were paid too much; the client has got the notice of it. */
export function makeRecovery(overrides: Overrides<typeof recoverySchema> = {}): Recovery {
  return recoverySchema.parse({
    recoveryId: 'RC1',
    clientId: 'C1',
    clientVersion: 1,
    months: ['2020-01'],
    amountCents: 1_800,
    dueCents: 1_800,
    reason: 'Two days were booked that were not attended.',
    opening: { by: 'finance-1', name: 'Raija Rantanen', on: '2020-03-02' },
    hearBy: '2020-03-23',
    hearing: null,
    decision: null,
    credits: [],
    ending: null,
    state: 'notified',
    ...overrides,
  });
}

/** The same, decided by a second person after the client was heard: one day is paid back, the other waived. */
export function makeDecidedRecovery(overrides: Overrides<typeof recoverySchema> = {}): Recovery {
  const heikki = { by: 'finance-2', name: 'Heikki Hakala' };
  return makeRecovery({
    dueCents: 900,
    hearing: { by: 'finance-1', name: 'Raija Rantanen', on: '2020-03-24', said: '' },
    decision: {
      ...heikki,
      on: '2020-03-25',
      reason: 'One of the days was attended elsewhere.',
      leftCents: 1_800,
      recoverCents: 900,
      waivedCents: 900,
      payBy: '2020-05-01',
      clientVersion: 1,
      settingsVersion: 1,
    },
    credits: [{ kind: 'waived', amountCents: 900, ...heikki, on: '2020-03-25', batchNo: null }],
    state: 'decided',
    ...overrides,
  });
}
