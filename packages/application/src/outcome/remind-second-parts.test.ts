import { type LocalDate, addDays, clockAt, localDate } from '@jatkopolku/kernel';
import { makeClaim, makeProvider } from '@jatkopolku/testing/builders';
import { type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Records } from '../records.ts';
import { remindSecondParts } from './remind-second-parts.ts';

let test: TestTable;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());

const dueOn = localDate('2020-06-01');
const claimBy = localDate('2020-08-30');
const start = {
  partNo: 1,
  milestone: 'start',
  amountCents: 50_000,
  approvedOn: '2020-03-10',
  approvedBy: 'approver-1',
  voidedOn: null,
} as const;

/** Two claims with second parts of the same day, one of them of a provider without an address. */
async function region(): Promise<Records> {
  const records = test.records();
  const contact = { name: 'Contact', role: 'Manager', email: 'p1@example.fi', phone: '' };
  const claimOf = (providerId: 'P1' | 'P2') =>
    makeClaim({
      claimId: `K-${providerId}`,
      clientId: `C-${providerId}`,
      placementId: `L-${providerId}`,
      providerId,
      state: 'approved',
      parts: [start],
      secondPart: {
        months: 3,
        amountCents: 20_000,
        dueOn,
        claimBy,
        filedOn: null,
        filedBy: null,
        rejectedOn: null,
      },
    });
  const written = await records.commit(
    [
      { kind: 'provider', record: makeProvider({ providerId: 'P1', contacts: [contact] }) },
      {
        kind: 'provider',
        record: makeProvider({ providerId: 'P2', businessId: '9900002-6', contacts: [] }),
      },
      { kind: 'claim', record: claimOf('P1') },
      { kind: 'claim', record: claimOf('P2') },
    ],
    { event: 'created', actor: 'test' },
  );
  expect(written.ok).toBe(true);
  return records;
}

const remind = (records: Records, today: LocalDate) =>
  remindSecondParts({ records, clock: clockAt(today) }, { actor: 'night' });

describe('the message about a second part', () => {
  it('is written on the day on which it is due, once, to a provider with an address', async () => {
    const records = await region();
    expect(await remind(records, addDays(dueOn, -1))).toEqual([]);
    expect(await remind(records, dueOn)).toEqual(['K-P1']);
    expect(await remind(records, dueOn)).toEqual([]);
    expect(await remind(records, addDays(dueOn, 1))).toEqual([]);
    const waiting = await records.waiting('mail', 'unsent', 10);
    expect(waiting.map(({ record }) => record)).toMatchObject([
      { mailId: 'K-P1-second-part', to: ['p1@example.fi'], path: '/claims/K-P1', sentAt: null },
    ]);
    expect(waiting[0]?.record.text).toContain('30.8.2020');
  });

  it.each([
    ['was missed, the night after it', addDays(dueOn, 3), ['K-P1']],
    ['can be claimed for the last time', claimBy, ['K-P1']],
    ['has lapsed', addDays(claimBy, 1), []],
  ])('of what %s is written or not', async (_name, today, claims) => {
    expect(await remind(await region(), today)).toEqual(claims);
  });
});
