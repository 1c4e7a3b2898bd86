import { listTasks } from '@jatkopolku/application/task/list-tasks';
import type { Role } from '@jatkopolku/domain/access';
import { addDays, localDate } from '@jatkopolku/kernel';
import { makePlacement } from '@jatkopolku/testing/builders';
import { TODAY, type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { overlayReviews } from './overlay-reviews.ts';

let test: TestTable;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());

it('leaves a few of many late reviews to the case worker, and none before this year is made up', async () => {
  const region = test.region('demo');
  const placements = Array.from({ length: 60 }, (_, place) =>
    makePlacement({
      placementId: `L${String(place).padStart(2, '0')}`,
      startsOn: '2020-09-01',
      endsOn: '2021-08-31',
      nextReviewDueOn: '2020-12-01',
    }),
  );
  for (const record of placements) {
    const act = { event: 'imported', actor: 'import' } as const;
    await region.records.commit([{ kind: 'placement', record }], act);
  }
  await overlayReviews(region, placements);
  const roles: Role[] = ['case-worker'];
  const asker = { userId: 'kaisa', roles, providerId: null };
  const { items } = await listTasks(region.records, asker, TODAY);
  const waiting = items.map((task) => 'placementId' in task && task.placementId);
  expect(waiting).toEqual(['L00', 'L20', 'L40']);
  const reviews = (await region.records.list('review')).map(({ record }) => record);
  expect(reviews).toHaveLength(57);
  expect(reviews.every(({ dueOn }) => dueOn >= localDate('2021-01-01'))).toBe(true);
  expect(reviews.every(({ doneOn }) => doneOn !== null && doneOn <= addDays(TODAY, -5))).toBe(true);
});
