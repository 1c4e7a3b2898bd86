import { claimLetter } from '@jatkopolku/contracts/letters/claim-letter';
import { type Claim, waitsForSecond } from '@jatkopolku/domain/outcome';
import { type LocalDate, addDays, cents, id, localDate, must } from '@jatkopolku/kernel';
import { makeClaim, makeGrant } from '@jatkopolku/testing/builders';
import { unclaimedRegion } from '@jatkopolku/testing/small-region';
import { type TestTable, openTestTable, testClock as clock } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { listApprovals } from '../approval/list-approvals.ts';
import { nameOf } from '../name-of.ts';
import { fileObjection } from '../objection/file-objection.ts';
import type { Records } from '../records.ts';
import { listTasks } from '../task/list-tasks.ts';
import { changeClaimSettings, readClaimSettings } from './claim-settings.ts';
import { type ClaimDecision, decideClaim } from './decide-claim.ts';
import { holdClaim } from './hold-claim.ts';
import { takeBackClaim } from './take-back-claim.ts';

let test: TestTable;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());

const claimId = id<'Claim'>('K1');
const key = { claimId };
const today = localDate('2020-03-10');
const approve = { verdict: 'approve', category: null, reason: '' } as const;

const grantOf = (userId: string) => ({ userId, grantId: id<'Grant'>(`G-${userId}`) });

/** A claim for 700 euros in a region where more than 500 takes two. */
async function region(limit: number | null = 50_000): Promise<Records> {
  const records = await unclaimedRegion(test);
  const record = makeClaim({
    submittedOn: '2020-03-01',
    pathStartsOn: '2020-03-01',
    counterpartBusinessId: '9900050-1',
    evidence: [{ fileId: 'FL1', kind: 'other' }],
  });
  const people = ['antti', 'aino'].map((userId) => ({
    kind: 'grant' as const,
    record: makeGrant({ ...grantOf(userId), name: `${userId} by name` }),
  }));
  const created = { event: 'created', actor: 'test' } as const;
  await records.commit([{ kind: 'claim', record }, ...people], created);
  if (limit !== null) await setLimit(records, limit);
  return records;
}

async function setLimit(records: Records, limit: number | null) {
  const { version } = await readClaimSettings(records);
  const fourEyesAboveCents = limit === null ? null : cents(limit);
  const asked = { fourEyesAboveCents, byRule: null };
  const set = await changeClaimSettings(records, { version, actor: 'admin', today }, asked);
  expect(set.ok).toBe(true);
}

const stored = async (records: Records) => must(await records.get('claim', key), 'the claim');
const seenBy = async (records: Records, actor: string, day: LocalDate = today) => ({
  key,
  version: (await stored(records)).version,
  actor,
  today: day,
});

/** What comes of a decision: the state that the claim has then, or the codes against it. */
async function decide(records: Records, actor: string, decision: Partial<ClaimDecision> = {}) {
  const expected = await seenBy(records, actor);
  const decided = await decideClaim({ records, clock }, expected, { ...approve, ...decision });
  return decided.ok ? decided.value.record.state : decided.error.map(({ code }) => code);
}

const markOf = async (records: Records) => (await stored(records)).record.firstApproval;
const noticesOf = async (records: Records) => records.list('claimNotice', { claimId });

describe('approving more than the limit of the region', () => {
  it('takes two: the first marks it, the second approves it, and only then there is a letter', async () => {
    const records = await region();
    expect(await decide(records, 'antti')).toBe('submitted');
    expect(await stored(records)).toMatchObject({
      record: {
        parts: [],
        decidedBy: null,
        firstApproval: { by: 'antti', on: today, amountCents: 70_000, reason: '' },
      },
    });
    expect(await noticesOf(records)).toEqual([]);
    expect(await decide(records, 'antti')).toEqual(['own-work']);
    expect(await decide(records, 'aino')).toBe('approved');
    expect((await stored(records)).record).toMatchObject({
      firstApproval: null,
      decidedBy: 'aino',
      parts: [{ amountCents: 70_000, approvedBy: 'aino' }],
    });
    expect(await noticesOf(records)).toMatchObject([
      {
        record: {
          firstApprovedBy: 'antti',
          facts: {
            decider: { name: 'aino by name' },
            firstApprover: { name: 'antti by name', on: today },
          },
        },
      },
    ]);
  });

  it('names both in the letter as they were called that day, whatever they are called later', async () => {
    const records = await region();
    await decide(records, 'antti');
    await decide(records, 'aino');
    const letter = async () =>
      claimLetter(must((await noticesOf(records))[0], 'it').record, 'kymenlaakso');
    const sent = await letter();
    const given = await records.get('grant', grantOf('antti'));
    const { record, version } = must(given, 'the grant');
    const renamed = { ...record, name: 'Another name' };
    const before = { record, version };
    await records.commit([{ kind: 'grant', record: renamed, before }], {
      event: 'changed',
      actor: 'admin',
    });
    expect(await nameOf(records, 'antti')).toBe('Another name');
    expect(await letter()).toEqual(sent);
  });

  it.each([
    ['no limit', null],
    ['the amount itself', 70_000],
  ])('one is enough with %s', async (_what, limit) => {
    expect(await decide(await region(limit), 'antti')).toBe('approved');
  });

  it('one is enough for less, with the reason', async () => {
    const less = { amountCents: cents(50_000), reason: 'Half the months.' };
    expect(await decide(await region(), 'antti', less)).toBe('approved');
  });

  it('is of one amount: another is a first approval of its own, and the reason goes with it', async () => {
    const records = await region();
    await decide(records, 'antti');
    const less = { amountCents: cents(60_000), reason: 'A part of it.' };
    expect(await decide(records, 'aino', less)).toBe('submitted');
    expect(await markOf(records)).toMatchObject({ by: 'aino', amountCents: 60_000 });
    expect(await decide(records, 'antti', { amountCents: cents(60_000) })).toBe('approved');
    expect((await stored(records)).record).toMatchObject({
      decisionReason: 'A part of it.',
      parts: [{ amountCents: 60_000 }],
    });
  });

  it('is decided by both: neither decides an objection to it', async () => {
    const records = await region();
    const less = { amountCents: cents(60_000), reason: 'A part of it.' };
    await decide(records, 'antti', less);
    await decide(records, 'aino', less);
    const objection = { claimId, decisionNo: 1, text: 'All of it.', fileIds: [] };
    await fileObjection(records, objection, { actor: 'worker-1', today });
    const filed = must(await records.get('objection', { claimId, decisionNo: 1 }), 'the objection');
    expect(filed.record.claimMakers).toEqual(['worker-1', 'aino', 'antti']);
  });

  it('is decided by one who approves less after another, within the limit', async () => {
    const records = await region();
    await decide(records, 'antti');
    const less = { amountCents: cents(40_000), reason: 'A part of it.' };
    expect(await decide(records, 'aino', less)).toBe('approved');
    expect(await noticesOf(records)).toMatchObject([
      { record: { decidedBy: 'aino', firstApprovedBy: null, facts: { firstApprover: null } } },
    ]);
  });

  it.each<[string, (records: Records) => Promise<unknown>]>([
    [
      'returned',
      (records) =>
        decide(records, 'aino', {
          verdict: 'return',
          category: 'details-unclear',
          reason: 'Which school?',
        }),
    ],
    [
      'rejected',
      (records) =>
        decide(records, 'aino', {
          verdict: 'reject',
          category: 'terms-not-met',
          reason: 'No path.',
        }),
    ],
    ['taken back', async (records) => takeBackClaim(records, await seenBy(records, 'worker-1'))],
  ])('counts no more when the claim is %s', async (_what, happens) => {
    const records = await region();
    await decide(records, 'antti');
    await happens(records);
    expect(await markOf(records)).toBeNull();
  });

  it('counts on while the claim is put aside', async () => {
    const records = await region();
    await decide(records, 'antti');
    const hold = { until: addDays(today, 7), reason: 'The school answers next week.' };
    expect((await holdClaim(records, await seenBy(records, 'aino'), hold)).ok).toBe(true);
    expect(await markOf(records)).toMatchObject({ by: 'antti' });
  });

  it('goes by the limit at the moment of deciding', async () => {
    const records = await region(null);
    await setLimit(records, 50_000);
    await decide(records, 'antti');
    await setLimit(records, null);
    expect(await decide(records, 'antti')).toEqual(['own-work']);
    expect(await decide(records, 'aino')).toBe('approved');
  });

  it('is marked once when two approve at once', async () => {
    const records = await region();
    const both = await Promise.all([decide(records, 'antti'), decide(records, 'aino')]);
    expect(both).toContain('submitted');
    expect((await stored(records)).record).toMatchObject({ state: 'submitted', parts: [] });
  });
});

it('the queue and the tasks leave it to a second approver', async () => {
  const records = await region();
  const queue = async (actor: string) =>
    (await listApprovals(records, { type: 'claim' }, { actor, today })).items;
  const tasks = async (userId: string) =>
    (
      await listTasks(records, { userId, roles: ['approver'], providerId: null }, today)
    ).items.filter(({ type }) => type === 'decide-claim').length;
  expect(await queue('antti')).toMatchObject([{ flags: ['takes-two'], clean: false, own: false }]);
  await decide(records, 'antti');
  const flags = ['waits-for-second'];
  expect(await queue('antti')).toMatchObject([{ flags, clean: false, own: true }]);
  expect(await queue('aino')).toMatchObject([{ flags, clean: false, own: false }]);
  expect([await tasks('antti'), await tasks('aino')]).toEqual([0, 1]);
});

describe('the settings for claims', () => {
  it('are nothing at first, and what was set last', async () => {
    const records = await region(null);
    const none = { settingsId: 'claims', fourEyesAboveCents: null, byRule: null };
    expect(await readClaimSettings(records)).toEqual({ record: none, version: 0 });
    await setLimit(records, 40_000);
    await setLimit(records, 50_000);
    expect(await readClaimSettings(records)).toMatchObject({
      record: { fourEyesAboveCents: 50_000 },
      version: 2,
    });
  });

  it.each([0, 1])('are set by one of two at once over the version %d', async (version) => {
    const records = await region(version === 0 ? null : 40_000);
    const set = (limit: number) =>
      changeClaimSettings(
        records,
        { version, actor: 'admin', today },
        { fourEyesAboveCents: cents(limit), byRule: null },
      );
    const both = await Promise.all([set(50_000), set(60_000)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.filter(({ ok }) => !ok)).toMatchObject([
      { error: [{ code: 'changed-meanwhile' }] },
    ]);
  });
});

it.each([
  [null, 70_000, null, false],
  [50_000, 50_000, null, false],
  [50_000, 50_001, null, true],
  [0, 1, null, true],
  [50_000, 70_000, 70_000, false],
  [50_000, 60_000, 70_000, true],
])('with the limit %s, approving %d after %s waits: %s', (limit, amount, first, waits) => {
  const firstApproval: Claim['firstApproval'] =
    first === null ? null : { by: 'antti', on: today, amountCents: cents(first), reason: '' };
  const settings = { fourEyesAboveCents: limit === null ? null : cents(limit) };
  expect(waitsForSecond({ firstApproval }, { amountCents: cents(amount) }, settings)).toBe(waits);
});
