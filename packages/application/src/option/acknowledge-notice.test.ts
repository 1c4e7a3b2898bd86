import { id } from '@jatkopolku/kernel';
import { makeGrant, makeNotice } from '@jatkopolku/testing/builders';
import { auditOf, codesAtOnce, codesOf } from '@jatkopolku/testing/saved';
import { TODAY, type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import type { Records } from '../records.ts';
import { acknowledgeNotice } from './acknowledge-notice.ts';
import { decisionPeople } from './reach-facts.ts';

const act = { event: 'created', actor: 'test' } as const;
const notice = makeNotice();

let test: TestTable;
let records: Records;
let regionId: string;
let regions = 0;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());
beforeEach(async () => {
  regionId = `notices-${(regions += 1)}`;
  records = test.records(regionId);
  await records.commit([{ kind: 'notice', record: notice }], act);
});

const acknowledge = (version = 1, actor = 'manager', key: Partial<typeof notice> = {}) =>
  acknowledgeNotice(records, { key: { ...notice, ...key }, version, actor }, TODAY);

describe('acknowledgeNotice', () => {
  it('writes down who has seen it and when, and it waits no longer', async () => {
    expect(await records.waiting('notice', 'sent', 9)).toHaveLength(1);
    expect(await codesOf(acknowledge())).toEqual([]);
    expect(await records.get('notice', notice)).toEqual({
      version: 2,
      record: {
        ...notice,
        acknowledgedBy: 'manager',
        acknowledgedOn: TODAY,
        state: 'acknowledged',
      },
    });
    expect(await records.waiting('notice', 'sent', 9)).toEqual([]);
    expect(await auditOf(test, regionId)).toEqual([
      '1 created test',
      '2 notice-acknowledged manager',
    ]);
  });

  it('is refused of one that is not there, changed since, or is acknowledged', async () => {
    const other = { agreementId: id<'Agreement'>('A9') };
    expect(await codesOf(acknowledge(1, 'manager', other))).toEqual(['not-found']);
    await acknowledge();
    expect(await codesOf(acknowledge())).toEqual(['changed-meanwhile']);
    expect(await codesOf(acknowledge(2))).toEqual(['not-in-this-state']);
  });

  it('by two at once is by one, who stays named', async () => {
    const codes = await codesAtOnce(acknowledge(1, 'manager'), acknowledge(1, 'officer'));
    expect(codes).toEqual(['changed-meanwhile']);
    const by = (await records.get('notice', notice))?.record.acknowledgedBy;
    expect(await auditOf(test, regionId)).toContain(`2 notice-acknowledged ${by}`);
  });
});

describe('decisionPeople', () => {
  it('gives names where the region knows them, and ids where it does not', async () => {
    const grant = makeGrant({ userId: 'heikki', name: 'Heikki Hakala' });
    await records.commit([{ kind: 'grant', record: grant }], act);
    const people = (decidedBy: string | null) =>
      decisionPeople(records, { proposedBy: 'heikki', decidedBy });
    expect(await people(null)).toEqual({ proposedBy: 'Heikki Hakala', decidedBy: null });
    expect((await people('hanna')).decidedBy).toBe('hanna');
  });
});
