import { id } from '@jatkopolku/kernel';
import { makePlacement } from '@jatkopolku/testing/builders';
import { type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { readingOnce } from './reading-once.ts';

let test: TestTable;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());

it('gives the same answers as the records, and asks for each once', async () => {
  const records = test.records();
  const record = makePlacement();
  const key = { placementId: record.placementId };
  const act = { event: 'created', actor: 'test' } as const;
  await records.commit([{ kind: 'placement', record }], act);
  let asked = 0;
  const counting: typeof records = {
    ...records,
    get: (kind, of) => {
      asked += 1;
      return records.get(kind, of);
    },
  };
  const once = readingOnce(counting);
  const [first, second] = await Promise.all([
    once.get('placement', key),
    once.get('placement', key),
  ]);
  expect([first, second]).toEqual([{ record, version: 1 }, first]);
  expect(await once.get('placement', { placementId: id('L9') })).toBeUndefined();
  expect(asked).toBe(2);
  expect(await once.list('placement')).toEqual(await records.list('placement'));
  expect(await once.getMany('placement', [key])).toEqual([first]);
});
