import { EVALUATION_ASKED_DAYS } from '@jatkopolku/domain/task';
import { type LocalDate, addDays, localDate } from '@jatkopolku/kernel';
import { makePlacement } from '@jatkopolku/testing/builders';
import { type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, expect, it } from 'vitest';

import type { Records } from '../records.ts';
import { listDueReviews } from './list-due.ts';
import { writeForm } from './write-form.ts';

const today = localDate('2021-03-10');
const caseWorker = { userId: 'kaisa', name: 'Kaisa Koskinen' };
const placed = (
  placementId: string,
  endsOn: LocalDate,
  nextReviewDueOn: LocalDate | null = null,
  own: Parameters<typeof makePlacement>[0] = {},
) => makePlacement({ placementId, startsOn: '2020-03-01', endsOn, nextReviewDueOn, ...own });

let test: TestTable;
let records: Records;
beforeAll(async () => {
  test = await openTestTable();
  records = test.records('due');
  const far = localDate('2021-09-30');
  const placements = [
    placed('late', far, addDays(today, -20), { caseWorker }),
    placed('coming', far, addDays(today, 30)),
    placed('later', far, addDays(today, 31)),
    placed('ending', addDays(today, 14)),
    placed('just-ended', addDays(today, -1)),
    placed('long-ended', addDays(today, -EVALUATION_ASKED_DAYS - 1)),
    placed('evaluated', addDays(today, 3)),
  ];
  for (const record of placements) {
    await records.commit([{ kind: 'placement', record }], { event: 'imported', actor: 'test' });
  }
  const key = placed('evaluated', today);
  await writeForm(records, { key, version: 0, actor: 'kaisa', name: 'K', today }, 'evaluation', {
    goals: [{ goal: 'Rhythm', score: 'reached', words: 'Daily' }],
    next: 'Work',
  });
});
afterAll(() => test.close());

it('lists what is due and what is late, the earliest first, with who answers for it', async () => {
  const { items, more } = await listDueReviews(records, today);
  expect(more).toBe(false);
  expect(
    items.map(({ what, placementId, dueOn, late }) => `${what} ${placementId} ${dueOn} ${late}`),
  ).toEqual([
    'review late 2021-02-18 true',
    'evaluation just-ended 2021-02-23 true',
    'evaluation ending 2021-03-10 false',
    'review coming 2021-04-09 false',
  ]);
  expect(items.map((one) => one.caseWorker?.name)).toEqual([
    'Kaisa Koskinen',
    undefined,
    undefined,
    undefined,
  ]);
});

it('of many that are due shows fifty at a time, each once, and those of one case worker', async () => {
  const many = test.records('due-many');
  for (let no = 1; no <= 120; no += 1) {
    const record = placed(`L${no}`, addDays(today, 1 + (no % 10)), null, {
      ...(no === 7 && { caseWorker }),
    });
    await many.commit([{ kind: 'placement', record }], { event: 'imported', actor: 'test' });
  }
  const shown: string[] = [];
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof listDueReviews>> = await listDueReviews(
      many,
      today,
      cursor === null ? {} : { cursor },
    );
    expect(page.items.length).toBeLessThanOrEqual(50);
    expect(page.caseWorkers).toEqual([caseWorker]);
    shown.push(...page.items.map(({ dueOn, placementId }) => `${dueOn} ${placementId}`));
    cursor = page.nextCursor;
  } while (cursor !== null);
  expect(new Set(shown).size).toBe(120);
  expect(shown).toEqual(shown.toSorted((a, b) => (a < b ? -1 : 1)));
  const own = await listDueReviews(many, today, { caseWorkerId: 'kaisa' });
  expect(own.items.map(({ placementId }) => placementId)).toEqual(['L7']);
});
