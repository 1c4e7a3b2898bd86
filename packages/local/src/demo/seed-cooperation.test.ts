import { listTasks } from '@jatkopolku/application/task/list-tasks';
import { readHome } from '@jatkopolku/application/task/read-home';
import type { Role } from '@jatkopolku/domain/access';
import { clockAt, localDate } from '@jatkopolku/kernel';
import { type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { seedCooperation } from './seed-cooperation.ts';
import { seedOwnUnit } from './seed-own-unit.ts';

let test: TestTable;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());

it('an option waits to be decided on the demo’s first day', async () => {
  const today = localDate('2021-04-30');
  const region = test.region('demo', clockAt(today));
  await seedOwnUnit(region);
  await seedCooperation(region);
  const roles: Role[] = ['procurement'];
  const asker = { userId: 'heikki', roles, providerId: null };
  const { figures } = await readHome(region.records, asker, { today, realToday: today });
  expect(figures[0]).toMatchObject({ name: 'options-to-decide', count: 1, date: '2021-10-02' });
  const { items } = await listTasks(region.records, asker, today);
  expect(items).toContainEqual(
    expect.objectContaining({ type: 'decide-option', frameworkId: 'FW-COOP', months: 6 }),
  );
});
