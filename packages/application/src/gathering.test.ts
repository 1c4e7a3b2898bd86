import { id, must } from '@jatkopolku/kernel';
import { makeBenefit, makePlacement, makeProvider } from '@jatkopolku/testing/builders';
import { auditOf } from '@jatkopolku/testing/saved';
import { type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { gathering } from './gathering.ts';
import type { Records } from './records.ts';

const act = { event: 'changed', actor: 'somebody' } as const;
const [first, second] = [makePlacement(), makePlacement({ placementId: 'L2' })];
const key = { placementId: first.placementId };

let test: TestTable;
let records: Records;
let regionId: string;
let regions = 0;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());
beforeEach(async () => {
  regionId = `gathered-${(regions += 1)}`;
  records = test.records(regionId);
  await records.commit([{ kind: 'placement', record: first }], act);
});

async function changed(on: Records, goal: string) {
  const before = must(await on.get('placement', key), 'the placement');
  return on.commit([{ kind: 'placement', record: { ...before.record, goal }, before }], act);
}

describe('what is gathered', () => {
  it('is read as if it were written, and is not', async () => {
    const tried = gathering(records).records;
    await changed(tried, 'One');
    await tried.commit([{ kind: 'placement', record: second }], act);
    const keys = [key, { placementId: second.placementId }];
    expect(await tried.get('placement', key)).toMatchObject({
      version: 2,
      record: { goal: 'One' },
    });
    expect(await tried.getMany('placement', keys)).toMatchObject([
      { version: 2, record: { placementId: 'L1', goal: 'One' } },
      { version: 1, record: { placementId: 'L2' } },
    ]);
    const asked = { partition: undefined, limit: 10, cursor: undefined } as const;
    const page = (provider: string) =>
      tried.page('placement', { ...asked, provider: id<'Provider'>(provider) });
    expect((await page('P1'))?.items.map(({ version }) => version)).toEqual([2, 1]);
    expect((await page('P2'))?.items).toEqual([]);
    expect(await records.getMany('placement', keys)).toMatchObject([{ version: 1 }]);
  });

  it('is written as one change of each record, with what is beside it', async () => {
    const { records: tried, commit } = gathering(records);
    await changed(tried, 'One');
    await changed(tried, 'Two');
    const beside = { kind: 'provider', record: makeProvider() } as const;
    expect(await commit({ event: 'placement-moved', actor: 'kaisa' }, [beside])).toMatchObject({
      ok: true,
    });
    expect(await records.get('placement', key)).toMatchObject({
      version: 2,
      record: { goal: 'Two' },
    });
    expect(await auditOf(test, regionId)).toEqual([
      '1 changed somebody',
      '1 placement-moved kaisa',
      '2 placement-moved kaisa',
    ]);
    expect(await test.brokenTrails(regionId)).toEqual([]);
  });

  it('is written by nobody once something of it has changed, or what it rests on', async () => {
    const ours = gathering(records);
    await changed(ours.records, 'Ours');
    const resting = gathering(records);
    const benefit = { kind: 'benefit', record: makeBenefit() } as const;
    await resting.records.commit([benefit], act, [{ kind: 'placement', key, version: 1 }]);
    await changed(records, 'Theirs');
    const overtaken = { ok: false, error: { code: 'changed-meanwhile' } };
    expect(await ours.commit(act)).toMatchObject(overtaken);
    expect(await resting.commit(act)).toMatchObject(overtaken);
    expect(await records.get('benefit', benefit.record)).toBeUndefined();
  });
});
