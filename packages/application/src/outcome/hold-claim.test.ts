import { claimTask } from '@jatkopolku/domain/task';
import { addDays, id, localDate } from '@jatkopolku/kernel';
import { withAround } from '@jatkopolku/testing/acted-records';
import { makeClaim, makeFile } from '@jatkopolku/testing/builders';
import { packageOf, rowOf, smallPackage } from '@jatkopolku/testing/package';
import { TODAY, type TestTable, openTestTable, testClock } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { importPackage } from '../import/import-package.ts';
import { decideClaim } from './decide-claim.ts';
import { endClaimHold, holdClaim } from './hold-claim.ts';
import { takeBackClaim } from './take-back-claim.ts';

let test: TestTable;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());

const today = localDate('2020-06-20');
const until = addDays(today, 10);
const asked = { until, reason: ' The school answers later ' };
const by = (version: number, actor = 'approver') => ({
  key: { claimId: id<'Claim'>('K1') },
  version,
  actor,
  today,
});

async function region() {
  const records = test.records();
  const claim = makeClaim({
    submittedBy: 'worker',
    evidence: [{ fileId: makeFile().fileId, kind: 'other' }],
  });
  const around = withAround({ kind: 'claim', record: claim });
  await records.commit(around, { event: 'imported', actor: 'test' });
  return records;
}

it('a claim is put aside with the reason, and is no task before its day', async () => {
  const records = await region();
  const held = await holdClaim(records, by(1), asked);
  const hold = { until, reason: 'The school answers later', by: 'approver' };
  expect(held).toMatchObject({ ok: true, value: { record: { state: 'submitted', hold } } });
  const [waiting] = await records.waiting('claim', 'submitted', 10);
  const taskOn = (day: typeof today) => waiting && claimTask(waiting.record, day)?.type;
  expect([taskOn(addDays(until, -1)), taskOn(until)]).toEqual([undefined, 'decide-claim']);
});

it('is put aside again, and taken up before its day', async () => {
  const records = await region();
  await holdClaim(records, by(1), asked);
  const later = { until: addDays(until, 5), reason: 'Later' };
  expect(await holdClaim(records, by(2, 'other'), later)).toMatchObject({
    value: { record: { hold: { ...later, by: 'other' } } },
  });
  expect(await endClaimHold(records, by(3))).toMatchObject({ value: { record: { hold: null } } });
});

it.each([
  ['until a day gone by', by(1), { until: today, reason: 'Why' }, 'hold-outside'],
  ['without a reason', by(1), { until, reason: ' ' }, 'reason-missing'],
  ['by who filed it', by(1, 'worker'), asked, 'own-work'],
] as const)('is not put aside %s', async (_name, expected, hold, code) => {
  expect(await holdClaim(await region(), expected, hold)).toMatchObject({ error: [{ code }] });
});

it('is on hold no more when it is decided, or taken back', async () => {
  const reject = { verdict: 'reject', category: 'other', reason: 'Why' } as const;
  for (const step of [
    (records: Awaited<ReturnType<typeof region>>) =>
      decideClaim({ records, clock: testClock }, by(2), reject),
    (records: Awaited<ReturnType<typeof region>>) => takeBackClaim(records, by(2, 'worker')),
  ]) {
    const records = await region();
    await holdClaim(records, by(1), asked);
    expect(await step(records)).toMatchObject({ ok: true, value: { record: { hold: null } } });
    expect(await holdClaim(records, by(3), asked)).toMatchObject({
      error: [{ code: 'not-in-this-state' }],
    });
  }
});

it('takes no room among the claims that wait now, however old it is', async () => {
  const records = await region();
  await holdClaim(records, by(1), asked);
  const newer = makeClaim({ claimId: 'K2', clientId: 'C2', placementId: 'L2', submittedOn: today });
  await records.commit([{ kind: 'claim', record: newer }], { event: 'imported', actor: 'test' });
  const [first] = await records.waiting('claim', 'submitted', 1);
  expect(first?.record.claimId).toBe('K2');
});

it('stays on hold when its package is imported again, which changes nothing', async () => {
  const records = test.records();
  const vault = await test.vault();
  const pending = rowOf.claim({ decision: '', decided_on: '' });
  const source = packageOf({ ...smallPackage(), claims: [pending] });
  const deps = { records, vault, source, today: TODAY, progress: () => {} };
  const first = await importPackage(deps, { strict: true });
  const held = await holdClaim(records, by(1), asked);
  expect(held.ok).toBe(true);
  expect(await importPackage(deps, { strict: true })).toEqual(first);
  const claim = await records.get('claim', { claimId: id('K1') });
  expect(claim).toMatchObject({ version: 2, record: { hold: { until } } });
});
