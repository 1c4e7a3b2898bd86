import { id, localDate, must, parseMonth } from '@jatkopolku/kernel';
import { withAround } from '@jatkopolku/testing/acted-records';
import { makeAfterCheck, makeClaim } from '@jatkopolku/testing/builders';
import { codesAtOnce, codesOf } from '@jatkopolku/testing/saved';
import { type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Records } from '../records.ts';
import { previewMonth } from '../settlement/preview-month.ts';
import { listTasks } from '../task/list-tasks.ts';
import { closeAfterCheck } from './close-after-check.ts';
import { confirmCorrection, dropCorrection, proposeCorrection } from './correct-claim.ts';
import { readAfterCheck } from './read-after-check.ts';

let test: TestTable;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());

const today = localDate('2021-04-02');
const june = must(parseMonth('2020-06'), 'a month');
const note = ' The contract is in the archive ';
const approved = { state: 'approved', decidedOn: '2020-06-20', submittedBy: 'importer' } as const;
const key = { claimId: id<'Claim'>('K1') };

async function region(): Promise<Records> {
  const records = test.records();
  const record = makeClaim({ ...approved, afterCheck: makeAfterCheck() });
  await records.commit(withAround({ kind: 'claim', record }), { event: 'imported', actor: 'test' });
  return records;
}

const by = async (records: Records, actor = 'approver') => ({
  key,
  version: must(await records.get('claim', key), 'the claim').version,
  actor,
  today,
});

const asker = { userId: 'asker', roles: ['approver' as const], providerId: null };
const tasksOf = async (records: Records, userId = 'asker') =>
  (await listTasks(records, { ...asker, userId }, today)).items.filter(
    ({ type }) => type === 'after-check-claims',
  );

describe('a look at an imported claim', () => {
  it('is kept with who looked and when, and changes nothing else, nor the settlement', async () => {
    const records = await region();
    const before = must(await records.get('claim', key), 'the claim').record;
    const settled = await previewMonth(records, june);
    const closed = await closeAfterCheck(records, await by(records), { note });
    const look = { by: 'approver', on: today, note: note.trim() };
    const record = { ...before, afterCheck: makeAfterCheck({ look }) };
    expect(closed).toEqual({ ok: true, value: { record, version: 2 } });
    expect(await previewMonth(records, june)).toEqual(settled);
  });

  it('is one for all who look at once, and for who looks twice', async () => {
    const records = await region();
    const [aino, antti] = [await by(records, 'aino'), await by(records, 'antti')];
    const codes = await codesAtOnce(
      closeAfterCheck(records, aino, { note: 'Aino’s' }),
      closeAfterCheck(records, antti, { note: 'Antti’s' }),
    );
    expect(codes).toEqual(['changed-meanwhile']);
    expect(await codesOf(closeAfterCheck(records, aino, { note }))).toEqual(['changed-meanwhile']);
    const again = await closeAfterCheck(records, await by(records, 'aino'), { note });
    expect(await codesOf(again)).toEqual(['no-after-check']);
  });

  it.each([
    ['by who filed it', 'importer', note, 'own-work'],
    ['without a word of what was found', 'approver', ' ', 'finding-missing'],
  ])('is none %s', async (_name, actor, written, code) => {
    const records = await region();
    const closed = await closeAfterCheck(records, await by(records, actor), { note: written });
    expect(await codesOf(closed)).toEqual([code]);
    expect(await tasksOf(records)).toHaveLength(1);
  });
});

describe('the task of imported claims', () => {
  it('is one for all of them, with their age, until none is left', async () => {
    const records = await region();
    const second = makeClaim({
      ...approved,
      claimId: 'K2',
      clientId: 'C2',
      placementId: 'L2',
      afterCheck: makeAfterCheck({ judgedOn: '2021-03-01' }),
    });
    await records.commit([{ kind: 'claim', record: second }], { event: 'imported', actor: 'test' });
    const task = { type: 'after-check-claims', more: false, dueOn: null, late: false };
    expect(await tasksOf(records)).toEqual([{ ...task, count: 2, since: '2021-03-01' }]);
    await closeAfterCheck(
      records,
      { ...(await by(records)), key: { claimId: id('K2') }, version: 1 },
      { note },
    );
    expect(await tasksOf(records)).toEqual([{ ...task, count: 1, since: '2021-04-01' }]);
    await closeAfterCheck(records, await by(records), { note });
    expect(await tasksOf(records)).toEqual([]);
  });

  it('is nobody’s who filed them', async () => {
    expect(await tasksOf(await region(), 'importer')).toEqual([]);
  });

  it('leaves a correction to its second person, and waits again for what is still paid', async () => {
    const records = await region();
    const asked = { partNo: 1, amountCents: 0 as never, reason: 'No contract' };
    await proposeCorrection(records, await by(records, 'aino'), asked);
    expect(await tasksOf(records)).toEqual([]);
    await dropCorrection(records, await by(records, 'aino'));
    expect(await tasksOf(records)).toHaveLength(1);
    await proposeCorrection(records, await by(records, 'aino'), asked);
    const confirmed = await confirmCorrection(records, await by(records, 'antti'));
    expect(confirmed).toMatchObject({ ok: true, value: { record: { state: 'clawed-back' } } });
    expect(await tasksOf(records)).toEqual([]);
    const late = await closeAfterCheck(records, await by(records), { note });
    expect(await codesOf(late)).toEqual(['no-after-check']);
  });
});

it('what was judged is read with its basis and day, and with who looked', async () => {
  const records = await region();
  const shown = {
    checks: [{ code: 'evidence-missing', basis: 'terms', from: '2019-09-01' }],
    judgedOn: '2021-04-01',
  };
  const read = async () => readAfterCheck(records, key.claimId);
  expect(await read()).toEqual({
    ok: true,
    value: { afterCheck: { ...shown, look: null, byName: null } },
  });
  await closeAfterCheck(records, await by(records), { note });
  expect(await read()).toMatchObject({
    value: { afterCheck: { ...shown, look: { by: 'approver', note: note.trim() }, byName: null } },
  });
  expect(await codesOf(readAfterCheck(records, id('K9')))).toEqual(['not-found']);
});
