import { type Role, roles } from '@jatkopolku/domain/access';
import { localDate } from '@jatkopolku/kernel';
import {
  makeAccount,
  makeClaim,
  makeDecision,
  makeGrant,
  makeSheet,
} from '@jatkopolku/testing/builders';
import { TODAY, type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Change } from '../records.ts';
import { listTasks } from './list-tasks.ts';

let test: TestTable;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());

const by = 'proposer';
const cases: readonly (readonly [string, Role, Change])[] = [
  [
    'confirm-role',
    'admin',
    { kind: 'grant', record: makeGrant({ state: 'proposed', grantedBy: by }) },
  ],
  [
    'confirm-option',
    'procurement',
    { kind: 'decision', record: makeDecision({ state: 'proposed', proposedBy: by }) },
  ],
  [
    'confirm-account',
    'finance',
    { kind: 'account', record: makeAccount({ state: 'proposed', proposedBy: by }) },
  ],
  [
    'accept-sheet',
    'approver',
    { kind: 'sheet', record: makeSheet({ state: 'submitted', submittedBy: by }) },
  ],
  [
    'decide-claim',
    'approver',
    { kind: 'claim', record: makeClaim({ state: 'submitted', submittedBy: by }) },
  ],
];

it.each(cases)(
  '%s is a task of the second person, not of who made it',
  async (type, role, change) => {
    const records = test.records();
    await records.commit([change], { event: 'created', actor: by });
    const typesFor = async (userId: string) => {
      const { items } = await listTasks(
        records,
        { userId, roles: [role], providerId: null },
        TODAY,
      );
      return items.map((task) => task.type);
    };
    expect(await typesFor(by)).not.toContain(type);
    expect(await typesFor('somebody else')).toContain(type);
  },
);

describe('what waits for the county too long', () => {
  /** Late since 16 March, and escalated since the 24th. */
  const since = '2021-03-01';
  const held = { until: '2021-04-02', reason: 'The school answers', by: 'approver' };
  const tasksOf = async (changes: readonly Change[], role: Role, today = TODAY) => {
    const records = test.records();
    for (const change of changes) await records.commit([change], { event: 'created', actor: by });
    const asker = { userId: 'asker', roles: [role], providerId: null };
    const { items } = await listTasks(records, asker, today);
    return items.filter(({ type }) => type.startsWith('overdue'));
  };
  const claim = (claimId: string, own: Parameters<typeof makeClaim>[0] = {}): Change => {
    const named = { claimId, clientId: claimId, placementId: claimId };
    return { kind: 'claim', record: makeClaim({ ...named, submittedOn: since, ...own }) };
  };
  const sheet = (own: Parameters<typeof makeSheet>[0] = {}): Change => ({
    kind: 'sheet',
    record: makeSheet({ state: 'submitted', submittedOn: since, ...own }),
  });
  const waiting = [claim('K1'), claim('K2', { submittedOn: '2021-02-01' }), sheet()];

  it.each(roles)(
    'is listed by type for those who can act on it, and not for others: %s',
    async (role) => {
      const isActing = role === 'approver' || role === 'coordinator';
      const found = await tasksOf(waiting, role);
      expect(found).toMatchObject(
        isActing
          ? [
              { type: 'overdue-claims', count: 2, since: '2021-02-01', dueOn: '2021-02-15' },
              { type: 'overdue-sheets', count: 1, since, dueOn: '2021-03-15' },
            ]
          : [],
      );
    },
  );

  it('is that from the day on which it has waited so long', async () => {
    const days = ['2021-03-22', '2021-03-23'].map(localDate);
    const counts = days.map(
      async (day) => (await tasksOf([claim('K1')], 'coordinator', day)).length,
    );
    expect(await Promise.all(counts)).toEqual([0, 1]);
  });

  it.each([
    ['approved', { state: 'approved' }],
    ['returned', { state: 'returned' }],
    ['withdrawn', { state: 'withdrawn' }],
    ['put on hold', { hold: held }],
  ] as const)('is no claim that is %s', async (_state, own) => {
    expect(await tasksOf([claim('K1', own)], 'coordinator')).toEqual([]);
  });

  it('is a claim whose hold is over, from its day on', async () => {
    const change = claim('K1', { hold: held });
    expect(await tasksOf([change], 'coordinator', localDate('2021-04-02'))).toHaveLength(1);
  });

  it('is no sheet that is accepted', async () => {
    expect(await tasksOf([sheet({ state: 'accepted' })], 'coordinator')).toEqual([]);
  });
});
