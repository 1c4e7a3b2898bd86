import { localDate, must } from '@jatkopolku/kernel';
import { makeGrant, makeSheet } from '@jatkopolku/testing/builders';
import { importedRegion } from '@jatkopolku/testing/small-region';
import { type TestTable, openTestTable, testClock as clock } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { historyLines, read } from './history.ts';

let test: TestTable;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());

const placement = { kind: 'placement', key: ['L1'] } as const;

/** The small region, in which Kaisa moved the end of the placement. */
async function region() {
  const records = await importedRegion(test);
  const grant = makeGrant({
    userId: 'kaisa',
    name: 'Kaisa',
    role: 'case-worker',
    providerId: null,
  });
  await records.commit([{ kind: 'grant', record: grant }], { event: 'created', actor: 'test' });
  const [before] = await records.list('placement');
  const { record } = must(before, 'the placement');
  const change = {
    kind: 'placement',
    before,
    record: { ...record, endsOn: localDate('2020-05-29') },
  } as const;
  await records.commit([change], { event: 'changed', actor: 'kaisa' });
  return { records, regionId: 'kymenlaakso', clock };
}

describe('history', () => {
  it('prints who changed what from what to what', async () => {
    const lines = historyLines(await read(await region(), placement, {}));
    const [act, change, first] = lines;
    expect(act).toMatch(/^\d{4}-\d\d-\d\d changed, Kaisa$/);
    expect(change).toMatch(/^ {2}placement\.endsOn: \d{4}-\d\d-\d\d -> 2020-05-29$/);
    expect(first).toMatch(/ imported, import:/);
  });

  it('takes the parts of a key in their order', async () => {
    const { clientId, placementId, providerId, month } = makeSheet();
    const key = [providerId, month, clientId, placementId];
    const lines = historyLines(await read(await region(), { kind: 'sheet', key }, {}));
    expect(lines.join('\n')).toContain('sheet.days.code [2020-01-');
  });

  it.each([[[]], [['L9']], [['L1', 'more']]])('of the key %j is refused', async (key) => {
    const asked = read(await region(), { ...placement, key }, {});
    await expect(asked).rejects.toThrow('not-found');
  });

  it('in the name of a provider’s worker is refused', async () => {
    const asked = read(await region(), placement, { as: 'maija' });
    await expect(asked).rejects.toThrow('not-allowed');
  });
});
