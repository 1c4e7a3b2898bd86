import type { Role } from '@jatkopolku/domain/access';
import {
  makeAccount,
  makeClaim,
  makeDecision,
  makeGrant,
  makeSheet,
} from '@jatkopolku/testing/builders';
import { TODAY, type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, expect, it } from 'vitest';

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
