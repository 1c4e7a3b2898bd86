import type { Claim } from '@jatkopolku/domain/outcome';
import { addDays, id, localDate } from '@jatkopolku/kernel';
import { makeAfterCheck, makeClaim, makePlacement, makeSheet } from '@jatkopolku/testing/builders';
import { unclaimedRegion } from '@jatkopolku/testing/small-region';
import { type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Records } from '../records.ts';
import { MAX_JUDGED, listApprovals } from './list-approvals.ts';

let test: TestTable;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());

const act = { event: 'imported', actor: 'test' } as const;
const today = localDate('2020-03-10');
const asking = { actor: 'approver', today };
const waiting = { state: 'submitted', submittedBy: 'worker' } as const;

/** The small region, where a claim is clean until something in it changes, with two flagged sheets. */
async function region(): Promise<Records> {
  const records = await unclaimedRegion(test);
  const early = { ...waiting, month: '2020-02', submittedOn: '2020-02-20' };
  const days = { '03': '5' };
  await put(records, 'sheet', makeSheet({ ...early, days, loggedBy: ['approver'] }));
  const elsewhere = { placementId: 'L2', providerId: 'P2', submittedOn: '2020-03-02' };
  await put(records, 'sheet', makeSheet({ ...early, ...elsewhere, days: { '04': '6' } }));
  return records;
}

function put(records: Records, kind: 'sheet' | 'claim', record: object) {
  return records.commit([{ kind, record } as Parameters<Records['commit']>[0][number]], act);
}

function claim(overrides: Partial<Claim> = {}): Claim {
  return makeClaim({
    ...waiting,
    submittedOn: localDate('2020-03-01'),
    pathType: 'open-labour-market',
    pathStartsOn: localDate('2020-03-01'),
    counterpartBusinessId: '9900050-1',
    evidence: [{ fileId: 'FL1', kind: 'other' }],
    ...overrides,
  });
}

describe('the queue of approvals', () => {
  it('holds claims and flagged sheets, oldest first, each with what the rules say', async () => {
    const records = await region();
    await put(records, 'claim', claim());
    const { items, more } = await listApprovals(records, {}, asking);
    expect(more).toBe(false);
    expect(items).toMatchObject([
      {
        type: 'sheet',
        placementId: 'L1',
        since: '2020-02-20',
        late: true,
        clean: false,
        own: true,
      },
      { type: 'claim', claimId: 'K1', since: '2020-03-01', late: false, clean: true, own: false },
      { type: 'sheet', placementId: 'L2', since: '2020-03-02', late: false, clean: false },
    ]);
    const [first] = items;
    expect(first?.type === 'sheet' && first.flags.map(({ code }) => code)).toContain(
      'month-not-over',
    );
  });

  it('says why a claim is refused by the records as they are now', async () => {
    const records = await region();
    await put(records, 'claim', claim({ counterpartBusinessId: '9900045-6' as never }));
    const { items } = await listApprovals(records, { type: 'claim' }, asking);
    expect(items).toMatchObject([{ clean: false, problems: ['inside-own-organisation'] }]);
  });

  it('has something to look at in a claim without evidence: it is not for the bulk', async () => {
    const records = await region();
    await put(records, 'claim', claim({ evidence: [] }));
    const { items } = await listApprovals(records, { type: 'claim' }, asking);
    expect(items).toMatchObject([{ clean: false, problems: [], flags: ['no-evidence'] }]);
    expect(await listApprovals(records, { type: 'claim', clean: true }, asking)).toMatchObject({
      items: [],
    });
  });

  it('holds imported claims to look at after what is to be decided, by what was judged then', async () => {
    const records = await region();
    await put(records, 'claim', claim());
    const afterCheck = makeAfterCheck({ judgedOn: '2020-01-02' });
    const decided = { state: 'approved', decidedOn: localDate('2020-01-20') } as const;
    const names = { claimId: id<'Claim'>('K7'), placementId: id<'Placement'>('L7') };
    const personId = id<'Person'>('C7');
    await put(records, 'claim', claim({ ...names, personId, ...decided, afterCheck }));
    const idsOf = async (asked: Parameters<typeof listApprovals>[1]) =>
      (await listApprovals(records, asked, asking)).items.map((one) =>
        one.type === 'sheet' ? one.placementId : one.claimId,
      );
    expect(await idsOf({})).toEqual(['L1', 'K1', 'L2', 'K7']);
    expect(await idsOf({ type: 'claim' })).toEqual(['K1']);
    expect(await idsOf({ clean: true })).toEqual(['K1']);
    const { items } = await listApprovals(records, { type: 'after-check' }, asking);
    const problems = ['evidence-missing'];
    const waits = { since: '2020-01-02', late: false, clean: false, own: false };
    expect(items).toMatchObject([{ type: 'after-check', claimId: 'K7', ...waits, problems }]);
  });

  it.each([
    [{ type: 'sheet' }, ['L1', 'L2']],
    [{ type: 'claim' }, ['K1']],
    [{ providerId: id<'Provider'>('P2') }, ['L2']],
    [{ clean: true }, ['K1']],
    [{ clean: false }, ['L1', 'L2']],
    [{ type: 'sheet', clean: true }, []],
  ] as const)('asked for %j gives %j', async (asked, expected) => {
    const records = await region();
    await put(records, 'claim', claim());
    const { items } = await listApprovals(records, asked, asking);
    expect(items.map((one) => (one.type === 'sheet' ? one.placementId : one.claimId))).toEqual(
      expected,
    );
  });

  it('judges so many at a time, the oldest, and says that there are more', async () => {
    const records = test.records();
    await records.commit([{ kind: 'placement', record: makePlacement() }], act);
    const first = localDate('2020-01-01');
    for (let place = 0; place <= MAX_JUDGED; place += 1) {
      const names = { clientId: `C${place}`, submittedOn: addDays(first, place) };
      await put(records, 'sheet', makeSheet({ ...waiting, ...names }));
    }
    const { items, more } = await listApprovals(records, {}, asking);
    expect([items.length, more]).toEqual([MAX_JUDGED, true]);
    expect(items[0]).toMatchObject({ since: '2020-01-01', clientId: 'C0' });
  });
});
