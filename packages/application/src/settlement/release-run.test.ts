import { id, localDate, must, parseMonth } from '@jatkopolku/kernel';
import {
  makeAgreement,
  makeClaim,
  makeGrant,
  makePlacement,
  makeRun,
} from '@jatkopolku/testing/builders';
import { auditOf } from '@jatkopolku/testing/saved';
import { type TestTable, openTestTable, testClock } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Records } from '../records.ts';
import { releaseRun } from './release-run.ts';

let test: TestTable;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());

const key = { month: must(parseMonth('2020-01'), 'a month'), runNo: 1 };

async function booked(regionId?: string): Promise<Records> {
  const records = test.records(regionId);
  const booking = { event: 'booked', actor: 'kirsi' } as const;
  await records.commit([{ kind: 'run', record: makeRun({ bookedBy: 'kirsi' }) }], booking);
  return records;
}

function release(records: Records, actor: string, version = 1) {
  return releaseRun({ records, clock: testClock }, { key, version, actor });
}

describe('releasing a run', () => {
  it('is done by another person than the one who booked it, and says who and when', async () => {
    const records = await booked();
    const { statements } = makeRun();
    const released = testClock.businessNow();
    const clock = { ...testClock, businessNow: () => released };
    const expected = { key, version: 1, actor: 'raija' };
    expect(await releaseRun({ records, clock }, expected)).toMatchObject({
      ok: true,
      value: {
        record: {
          state: 'released',
          release: { by: 'raija', at: released },
          bookedBy: 'kirsi',
          statements,
        },
        version: 2,
      },
    });
  });

  it('is refused to who booked it', async () => {
    const records = await booked();
    expect(await release(records, 'kirsi')).toEqual({ ok: false, error: [{ code: 'own-work' }] });
    expect((await records.get('run', key))?.version).toBe(1);
  });

  it('by two at once releases once', async () => {
    const records = await booked();
    const both = await Promise.all([release(records, 'raija'), release(records, 'petra')]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await records.get('run', key))?.version).toBe(2);
  });

  it('once more says who came first', async () => {
    const records = await booked();
    const raija = makeGrant({ userId: 'raija', name: 'Raija Rahasto' });
    await records.commit([{ kind: 'grant', record: raija }], { event: 'created', actor: 'x' });
    await release(records, 'raija');
    expect(await release(records, 'petra', 2)).toMatchObject({
      ok: false,
      error: [{ code: 'not-in-this-state', meanwhile: { by: 'Raija Rahasto' } }],
    });
  });

  it('leaves an event of its own', async () => {
    const records = await booked('region-audit');
    await release(records, 'raija');
    expect(await auditOf(test, 'region-audit')).toEqual(['1 booked kirsi', '2 released raija']);
  });

  it('accrues the claims that waited at the month’s end, once', async () => {
    const records = await booked();
    const second = makeRun({ runNo: 2, bookedBy: 'kirsi' });
    const filed = makeClaim({ submittedOn: '2020-01-31' });
    const changes = [
      { kind: 'agreement', record: makeAgreement() },
      { kind: 'placement', record: makePlacement() },
      { kind: 'claim', record: filed },
      {
        kind: 'claim',
        record: makeClaim({ ...filed, claimId: id('K2'), submittedOn: localDate('2020-02-01') }),
      },
      { kind: 'run', record: second },
    ] as const;
    for (const change of changes) await records.commit([change], { event: 'created', actor: 'x' });
    await release(records, 'raija');
    const written = await records.get('accruals', key);
    expect(written?.record).toMatchObject({
      runNo: 1,
      items: [{ claimId: 'K1', agreementId: 'A1' }],
    });
    const expected = { key: { ...key, runNo: 2 }, version: 1, actor: 'raija' };
    expect(await releaseRun({ records, clock: testClock }, expected)).toMatchObject({ ok: true });
    expect(await records.get('accruals', key)).toEqual(written);
  });

  it('of two runs of a month at once accrues with one of them', async () => {
    const records = await booked();
    const second = makeRun({ runNo: 2, bookedBy: 'kirsi' });
    await records.commit([{ kind: 'run', record: second }], { event: 'booked', actor: 'kirsi' });
    const releaseOf = (runNo: number) =>
      releaseRun(
        { records, clock: testClock },
        { key: { ...key, runNo }, version: 1, actor: 'raija' },
      );
    const both = await Promise.all([releaseOf(1), releaseOf(2)]);
    const released = both.flatMap((one) => (one.ok ? [one.value.record.runNo] : []));
    expect(released).toContain((await records.get('accruals', key))?.record.runNo);
    await Promise.all([releaseOf(1), releaseOf(2)]);
    const runs = await records.listWithin('run', key);
    expect(runs.map(({ record }) => record.state)).toEqual(['released', 'released']);
  });

  it('of a run that is not there is refused', async () => {
    expect(await release(test.records(), 'raija')).toMatchObject({
      ok: false,
      error: [{ code: 'not-found' }],
    });
  });
});
