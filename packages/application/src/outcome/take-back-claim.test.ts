import { addDays, id, localDate, must, parseBusinessId } from '@jatkopolku/kernel';
import { unclaimedRegion } from '@jatkopolku/testing/small-region';
import { type TestTable, openTestTable, testClock as clock } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { decideClaim } from './decide-claim.ts';
import { type AmendedPath, fileClaim, resubmitClaim } from './file-claim.ts';
import { listClaimable } from './list-claimable.ts';
import { takeBackClaim, withdrawClaim } from './take-back-claim.ts';

let test: TestTable;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());

const today = localDate('2020-03-10');
const claimId = id<'Claim'>('K1');
const path: AmendedPath = {
  pathType: 'open-labour-market',
  pathStartsOn: localDate('2020-03-01'),
  counterpartName: 'Employer',
  counterpartBusinessId: must(parseBusinessId('9900050-1'), 'a business id'),
  contractType: 'until-further-notice',
  pathEndsOn: null,
  weeklyHours: '37.5',
  isCompany: null,
  evidence: [],
  answer: '',
};
const { answer: _answer, ...shown } = path;
/** What the small package's framework gives to file a claim, after the start of the path. */
const DEADLINE_DAYS = 90;
const by = (version: number, on = today) => ({
  key: { claimId },
  version,
  actor: 'worker',
  today: on,
});

/** The small region with one claim, submitted. */
async function filed() {
  const records = await unclaimedRegion(test);
  const command = { ...shown, claimId, placementId: id<'Placement'>('L1') };
  await fileClaim({ records, clock }, command, { actor: 'worker', today });
  return records;
}

describe('a claim that is taken back', () => {
  it('waits for no decision, can be amended, and is filed on the day of its last submission', async () => {
    const records = await filed();
    const draft = await takeBackClaim(records, by(1));
    expect(draft).toMatchObject({ value: { version: 2, record: { state: 'draft' } } });
    expect((await records.waiting('claim', 'submitted', 10)).length).toBe(0);
    const claimable = await listClaimable(records, id('P1'), today);
    expect(claimable.find(({ placementId }) => placementId === 'L1')).toMatchObject({ claimId });
    const later = addDays(today, 3);
    const again = { ...path, counterpartName: 'The other', answer: 'Nothing was asked' };
    expect(await resubmitClaim({ records, clock }, by(2, later), again)).toMatchObject({
      value: {
        record: {
          state: 'submitted',
          submittedOn: later,
          counterpartName: 'The other',
          remarks: 0,
        },
      },
    });
    expect(await records.list('remark', { subject: 'claim K1' })).toEqual([]);
  });

  it('is late when its deadline has passed by then, which one that was returned is not', async () => {
    const late = addDays(path.pathStartsOn, DEADLINE_DAYS + 1);
    const back = await filed();
    await takeBackClaim(back, by(1));
    expect(await resubmitClaim({ records: back, clock }, by(2, late), path)).toMatchObject({
      error: [{ code: 'claim-late' }],
    });
    expect((await resubmitClaim({ records: back, clock }, by(2, addDays(late, -1)), path)).ok).toBe(
      true,
    );
    const returned = await filed();
    const asked = { verdict: 'return', category: 'other', reason: 'Which?' } as const;
    await decideClaim({ records: returned, clock }, { ...by(1), actor: 'approver' }, asked);
    expect(await resubmitClaim({ records: returned, clock }, by(2, late), path)).toMatchObject({
      value: { record: { submittedOn: today } },
    });
  });

  it('leaves its place to another, and cannot come back while that one has it', async () => {
    const records = await filed();
    await takeBackClaim(records, by(1));
    const other = { ...shown, claimId: id<'Claim'>('K2'), placementId: id<'Placement'>('L1') };
    expect((await fileClaim({ records, clock }, other, { actor: 'helper', today })).ok).toBe(true);
    expect(await resubmitClaim({ records, clock }, by(2), path)).toMatchObject({
      error: [{ code: 'already-claimed' }],
    });
  });
});

describe('a claim that comes back while another is filed in its place', () => {
  it.each(Array.from({ length: 5 }, (_, round) => round))(
    'is taken, or that one (%i)',
    async () => {
      const records = await filed();
      await takeBackClaim(records, by(1));
      const other = { ...shown, claimId: id<'Claim'>('K2'), placementId: id<'Placement'>('L1') };
      const results = await Promise.all([
        resubmitClaim({ records, clock }, by(2), path),
        fileClaim({ records, clock }, other, { actor: 'helper', today }),
      ]);
      expect(results.filter(({ ok }) => ok)).toHaveLength(1);
      const waiting = await records.waiting('claim', 'submitted', 10);
      expect(waiting).toHaveLength(1);
    },
  );
});

describe('a claim that is withdrawn', () => {
  it('is given up for good, stays readable, and frees its place', async () => {
    const records = await filed();
    const gone = await withdrawClaim(records, by(1));
    expect(gone).toMatchObject({ value: { record: { state: 'withdrawn', withdrawnOn: today } } });
    expect(await records.get('claim', { claimId })).toMatchObject({
      record: { state: 'withdrawn' },
    });
    expect(await resubmitClaim({ records, clock }, by(2), path)).toMatchObject({
      error: [{ code: 'not-in-this-state' }],
    });
    const other = { ...shown, claimId: id<'Claim'>('K2'), placementId: id<'Placement'>('L1') };
    expect((await fileClaim({ records, clock }, other, { actor: 'worker', today })).ok).toBe(true);
  });

  it('may have been returned, or taken back, but not decided', async () => {
    const asked = { category: 'other', reason: 'Which?' } as const;
    const returned = await filed();
    await decideClaim(
      { records: returned, clock },
      { ...by(1), actor: 'approver' },
      { verdict: 'return', ...asked },
    );
    expect((await withdrawClaim(returned, by(2))).ok).toBe(true);
    const draft = await filed();
    await takeBackClaim(draft, by(1));
    expect((await withdrawClaim(draft, by(2))).ok).toBe(true);
    const decided = await filed();
    await decideClaim(
      { records: decided, clock },
      { ...by(1), actor: 'approver' },
      { verdict: 'reject', ...asked },
    );
    for (const step of [takeBackClaim, withdrawClaim])
      expect(await step(decided, by(2))).toMatchObject({ error: [{ code: 'not-in-this-state' }] });
  });
});

describe('a claim that its provider takes back while the county decides', () => {
  it.each(Array.from({ length: 5 }, (_, round) => round))(
    'is decided or taken back, never both (%i)',
    async () => {
      const records = await filed();
      const approve = { verdict: 'approve', category: null, reason: '' } as const;
      const results = await Promise.all([
        decideClaim({ records, clock }, { ...by(1), actor: 'approver' }, approve),
        takeBackClaim(records, by(1)),
      ]);
      expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    },
  );
});
