import { defaultsOfBonus } from '@jatkopolku/domain/framework';
import type { CheckResult, ClaimState } from '@jatkopolku/domain/outcome';
import {
  addDays,
  cents,
  id,
  localDate,
  must,
  parseBusinessId,
  parseMonth,
} from '@jatkopolku/kernel';
import { makeClaim, makeFile } from '@jatkopolku/testing/builders';
import { openTestFiles } from '@jatkopolku/testing/files';
import { unclaimedRegion } from '@jatkopolku/testing/small-region';
import {
  type TestTable,
  openTestTable,
  testClock as clock,
  closingDeps,
} from '@jatkopolku/testing/table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { listEvidence } from '../file/list-evidence.ts';
import type { Records } from '../records.ts';
import { bookMonth } from '../settlement/book-month.ts';
import { type PathToCheck, checkClaim, readClaimChecks } from './check-claim.ts';
import { decideClaim } from './decide-claim.ts';
import { type FileClaim, fileClaim, resubmitClaim } from './file-claim.ts';
import { listClaimable } from './list-claimable.ts';

let test: TestTable;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());

/** The small region without its claim: a client with days at two placements. */
async function region() {
  const records = await unclaimedRegion(test);
  return records;
}

const today = localDate('2020-03-10');
const january = must(parseMonth('2020-01'), 'a month');
const worker = { actor: 'worker', today };

function command(overrides: Partial<FileClaim> = {}): FileClaim {
  return {
    claimId: id('K1'),
    placementId: id('L1'),
    pathType: 'open-labour-market',
    pathStartsOn: localDate('2020-03-01'),
    counterpartName: 'Employer',
    counterpartBusinessId: must(parseBusinessId('9900050-1'), 'a business id'),
    contractType: 'until-further-notice',
    pathEndsOn: null,
    weeklyHours: '37.5',
    isCompany: null,
    evidence: [],
    ...overrides,
  };
}

const approver = { userId: 'approver-1', roles: ['approver' as const] };

describe('filing a claim', () => {
  it('takes it with the amount of the tariff, by the one who files it', async () => {
    const result = await fileClaim({ records: await region(), clock }, command(), worker);
    expect(result).toMatchObject({
      ok: true,
      value: {
        version: 1,
        record: {
          state: 'submitted',
          amountCents: 70_000,
          submittedBy: 'worker',
          providerId: 'P1',
        },
      },
    });
  });

  it('refuses it with every reason', async () => {
    const records = await region();
    const own = must(parseBusinessId('9900045-6'), 'a business id');
    const wrong = command({
      pathType: 'work-trial',
      pathStartsOn: localDate('2019-12-01'),
      counterpartBusinessId: own,
    });
    expect(await fileClaim({ records, clock }, wrong, worker)).toEqual({
      ok: false,
      error: [
        { code: 'path-not-in-tariff' },
        { code: 'path-outside-window' },
        { code: 'claim-late' },
        { code: 'inside-own-organisation' },
      ],
    });
    expect(await fileClaim({ records, clock }, command({ placementId: id('L9') }), worker)).toEqual(
      {
        ok: false,
        error: [{ code: 'unknown-placement' }],
      },
    );
  });

  it('refuses a second one for the placement, and for the client’s path of the day', async () => {
    const records = await region();
    await fileClaim({ records, clock }, command(), worker);
    const again = { claimId: id<'Claim'>('K2'), pathStartsOn: localDate('2020-03-02') };
    const elsewhere = { claimId: id<'Claim'>('K3'), placementId: id<'Placement'>('L2') };
    for (const second of [again, elsewhere]) {
      expect(await fileClaim({ records, clock }, command(second), worker)).toEqual({
        ok: false,
        error: [{ code: 'already-claimed' }],
      });
    }
  });

  /** The client has a second record, with a placement of another provider. */
  async function regionOfTwoRecords() {
    const records = await region();
    const { record } = must(await records.get('client', { clientId: id('C1') }), 'the client');
    const placement = must(await records.get('placement', { placementId: id('L2') }), 'L2').record;
    const client = { ...record, clientId: id<'Client'>('C1-again'), identityMark: 'another' };
    const { clientId } = client;
    const moved = { ...placement, placementId: id<'Placement'>('L3'), clientId };
    const { record: sheet } = must(
      (await records.listWithin('sheet', { providerId: placement.providerId, month: january }))[0],
      'a sheet',
    );
    const { placementId } = moved;
    await records.commit(
      [
        { kind: 'client', record: client },
        { kind: 'placement', record: moved },
        { kind: 'sheet', record: { ...sheet, clientId, placementId, state: 'accepted' } },
      ],
      { event: 'created', actor: 'case-worker' },
    );
    return records;
  }

  it('pays a person’s start once, also under two client records, and in the same moment', async () => {
    const records = await regionOfTwoRecords();
    const twin = command({ claimId: id('K2'), placementId: id('L3') });
    const both = await Promise.all([
      fileClaim({ records, clock }, command(), worker),
      fileClaim({ records, clock }, twin, worker),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ error: [{ code: 'already-claimed' }] });
    const later = await fileClaim({ records, clock }, { ...twin, claimId: id('K4') }, worker);
    expect(later).toMatchObject({ error: [{ code: 'already-claimed' }] });
  });

  it('at the same moment takes one of two', async () => {
    const records = await region();
    const results = await Promise.all(
      ['K1', 'K2', 'K3'].map((claimId) =>
        fileClaim({ records, clock }, command({ claimId: id(claimId) }), worker),
      ),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  });
});

describe('evidence', () => {
  /** A file of P1's worker, as it is changed here. */
  const fileOf = (overrides: Parameters<typeof makeFile>[0] = {}) => {
    const own = { state: 'released', offeredBy: 'colleague', providerId: 'P1' } as const;
    return { kind: 'file', record: makeFile({ ...own, ...overrides }) } as const;
  };
  const evidence = [{ fileId: id<'File'>('F1'), kind: 'other' as const }];

  it.each([
    ['a colleague sent', fileOf(), true],
    ['the same person sent for nobody', fileOf({ offeredBy: 'worker', providerId: null }), true],
    ['another provider sent', fileOf({ providerId: 'P2' }), false],
    ['has not been checked', fileOf({ state: 'awaited' }), false],
    ['was refused', fileOf({ state: 'refused', refusedReason: 'file-type-mismatch' }), false],
  ])('is a file that %s: %#', async (_, file, isTaken) => {
    const records = await region();
    await records.commit([file], { event: 'created', actor: 'test' });
    const result = await fileClaim({ records, clock }, command({ evidence }), worker);
    const refused = { ok: false, error: [{ code: 'evidence-unusable', at: '/evidence/0' }] };
    expect(result).toMatchObject(isTaken ? { value: { record: { evidence } } } : refused);
  });

  it('that is not there is a reason beside all others, at its place', async () => {
    const records = await region();
    await records.commit([fileOf()], { event: 'created', actor: 'test' });
    const files = [...evidence, { fileId: id<'File'>('F2'), kind: 'other' as const }];
    const wrong = command({ evidence: files, pathType: 'work-trial' });
    expect(await fileClaim({ records, clock }, wrong, worker)).toEqual({
      ok: false,
      error: [{ code: 'path-not-in-tariff' }, { code: 'evidence-unusable', at: '/evidence/1' }],
    });
  });

  it('is shown with the claim, and nothing beside it', async () => {
    const records = await region();
    const folder = await openTestFiles();
    const deps = { records, files: folder.of('evidence') };
    await records.commit([fileOf(), fileOf({ fileId: 'F2' })], { event: 'created', actor: 'test' });
    await fileClaim({ records, clock }, command({ evidence }), worker);
    const shown = await listEvidence(deps, id('K1'), approver);
    const address = { url: expect.stringContaining('use=shown') };
    expect(shown).toMatchObject({
      value: { clientId: 'C1', items: [{ file: { fileId: 'F1' }, address }] },
    });
    expect(await listEvidence(deps, id('K9'), approver)).toMatchObject({
      error: [{ code: 'not-found' }],
    });
    await folder.close();
  });
});

describe('what is looked at before filing', () => {
  const { counterpartName: _n, ...path } = command();
  const asked = { ...path, claimId: null };
  const results = async (overrides: Partial<PathToCheck>) => {
    const checked = await checkClaim(await region(), { ...asked, ...overrides }, today);
    const { checks, ...rest } = must(checked.ok ? checked.value : undefined, 'what was looked at');
    const codes = (result: CheckResult) =>
      checks.filter((one) => one.result === result).map(({ code }) => code);
    return { ...rest, failed: codes('failed'), unread: codes('unread') };
  };

  it('comes with what the claim would bring', async () => {
    expect(await results({})).toEqual({
      clientId: 'C1',
      amountCents: 70_000,
      terms: defaultsOfBonus,
      termsFrom: '2019-09-01',
      attendedDays: 2,
      failed: [],
      unread: [],
    });
  });

  it('fails as filing would', async () => {
    const wrong = { pathType: 'work-trial', pathStartsOn: localDate('2019-12-01') } as const;
    expect(await results(wrong)).toMatchObject({
      amountCents: null,
      failed: ['path-not-in-tariff', 'path-outside-window', 'claim-late'],
    });
  });

  it('leaves out what is not filled in yet', async () => {
    const nothing = { pathType: null, pathStartsOn: null, counterpartBusinessId: null };
    expect(await results(nothing)).toMatchObject({
      amountCents: null,
      failed: [],
      unread: [
        'invalid-date',
        'invalid-business-id',
        'path-not-in-tariff',
        'path-outside-window',
        'claim-late',
        'inside-own-organisation',
        'claim-before-start',
        'agreement-not-in-force',
        'path-end-wrong',
        'path-too-short',
        'counterpart-not-company',
        'evidence-missing',
      ],
    });
  });

  it('is judged again for a claim that is there, which is not in its own way', async () => {
    const records = await region();
    await fileClaim({ records, clock }, command(), worker);
    const own = await readClaimChecks(records, id('K1'));
    expect(own.ok && own.value.checks.every(({ result }) => result === 'passed')).toBe(true);
    const amending = await checkClaim(records, { ...asked, claimId: id('K1') }, today);
    expect(amending).toEqual(own);
    const another = await checkClaim(records, asked, today);
    expect(another.ok && another.value.checks).toContainEqual({
      code: 'already-claimed',
      basis: 'terms',
      result: 'failed',
    });
    const elsewhere = { ...asked, claimId: id<'Claim'>('K1'), placementId: id<'Placement'>('L2') };
    expect(await checkClaim(records, elsewhere, today)).toMatchObject({ ok: false });
    expect(await readClaimChecks(records, id('K9'))).toMatchObject({ ok: false });
  });
});

describe('placements that can have a claim', () => {
  const claimable = async (records: Records, on = today) =>
    (await listClaimable(records, id('P1'), on)).map(({ placementId, claimId, daysLeft }) => [
      placementId,
      claimId,
      daysLeft,
    ]);

  it('are those that have begun, until the last day for a claim', async () => {
    const records = await region();
    const [first] = await listClaimable(records, id('P1'), today);
    const { claimBy = today, pathStartsBy = today, lastDay = today } = first ?? {};
    expect(pathStartsBy).toBe(addDays(lastDay, 60));
    expect(claimBy).toBe(addDays(pathStartsBy, 90));
    expect(first?.clientId).toBe('C1');
    expect(first?.tariff).toEqual([
      { ...defaultsOfBonus, pathType: 'open-labour-market', amountCents: 70_000 },
    ]);
    expect(await claimable(records, claimBy)).toContainEqual([first?.placementId, null, 1]);
    expect(await claimable(records, addDays(claimBy, 1))).not.toContainEqual(
      expect.arrayContaining([first?.placementId]),
    );
    expect(await claimable(records, localDate('2015-01-01'))).toEqual([]);
  });

  it('are no more when there is a claim, but for one that was returned', async () => {
    const records = await region();
    await fileClaim({ records, clock }, command(), worker);
    expect(await claimable(records)).not.toContainEqual(expect.arrayContaining(['L1']));
    const expected = { key: { claimId: id<'Claim'>('K1') }, version: 1, actor: 'approver', today };
    const decision = { verdict: 'return', category: 'other', reason: 'Who?' } as const;
    await decideClaim({ records, clock }, expected, decision);
    expect(await claimable(records)).toContainEqual(['L1', 'K1', expect.any(Number)]);
  });
});

describe('deciding a claim', () => {
  const expected = { key: { claimId: id<'Claim'>('K1') }, version: 1, actor: 'approver', today };
  const approve = { verdict: 'approve', category: null, reason: '' } as const;

  it('approved, is settled in the month of the approval', async () => {
    const records = await region();
    await fileClaim({ records, clock }, command(), worker);
    const result = await decideClaim({ records, clock }, expected, approve);
    expect(result).toMatchObject({
      ok: true,
      value: { record: { state: 'approved', decidedBy: 'approver', decidedOn: today } },
    });
    const month = must(parseMonth('2020-03'), 'a month');
    const booked = await bookMonth(closingDeps(records), month, { actor: 'finance' });
    const summary = booked.ok ? booked.value.summary : undefined;
    expect(summary?.providers).toMatchObject([
      { bonuses: [{ claimId: 'K1', amountCents: 70_000 }] },
    ]);
  });

  it('approved for less with its reason, is paid so much', async () => {
    const records = await region();
    await fileClaim({ records, clock }, command(), worker);
    const less = { ...approve, amountCents: cents(45_000), reason: 'Half of the hours' };
    const problems = await decideClaim({ records, clock }, expected, {
      ...less,
      reason: ' ',
    });
    expect(problems).toMatchObject({ error: [{ code: 'decision-reason-missing' }] });
    const result = await decideClaim({ records, clock }, expected, less);
    expect(result).toMatchObject({
      value: {
        record: {
          amountCents: 70_000,
          decisionReason: 'Half of the hours',
          parts: [{ partNo: 1, milestone: 'start', amountCents: 45_000, approvedOn: today }],
        },
      },
    });
    const month = must(parseMonth('2020-03'), 'a month');
    const booked = await bookMonth(closingDeps(records), month, { actor: 'finance' });
    const bonuses = booked.ok && booked.value.summary.providers[0]?.bonuses;
    expect(bonuses).toEqual([{ claimId: 'K1', amountCents: 45_000 }]);
  });

  it('rejected with a reason, frees its place for another', async () => {
    const records = await region();
    await fileClaim({ records, clock }, command(), worker);
    await decideClaim({ records, clock }, expected, {
      verdict: 'reject',
      category: 'evidence-missing',
      reason: 'No contract',
    });
    const next = await fileClaim({ records, clock }, command({ claimId: id('K2') }), worker);
    expect(next.ok).toBe(true);
  });

  it.each(['reject', 'return'] as const)('to %s it needs a reason of a kind', async (verdict) => {
    const records = await region();
    await fileClaim({ records, clock }, command(), worker);
    expect(
      await decideClaim({ records, clock }, expected, {
        verdict,
        category: null,
        reason: ' ',
      }),
    ).toEqual({
      ok: false,
      error: [{ code: 'decision-category-missing' }, { code: 'decision-reason-missing' }],
    });
  });

  it('is never done by the one who filed it', async () => {
    const records = await region();
    await fileClaim({ records, clock }, command(), worker);
    const own = { ...expected, actor: 'worker' };
    expect(await decideClaim({ records, clock }, own, approve)).toEqual({
      ok: false,
      error: [{ code: 'own-work' }],
    });
  });

  it('is not done by one who amended it, nor by who filed it first', async () => {
    const records = await region();
    await fileClaim({ records, clock }, command(), worker);
    await decideClaim({ records, clock }, expected, {
      verdict: 'return',
      category: 'details-unclear',
      reason: 'Which employer?',
    });
    const { claimId: _k, placementId: _l, ...path } = command({ counterpartName: 'The other' });
    const amended = { ...path, answer: '' };
    await resubmitClaim({ records, clock }, { ...expected, version: 2, actor: 'helper' }, amended);
    for (const actor of ['worker', 'helper']) {
      expect(
        await decideClaim({ records, clock }, { ...expected, version: 3, actor }, approve),
      ).toEqual({
        ok: false,
        error: [{ code: 'own-work' }],
      });
    }
    expect((await decideClaim({ records, clock }, { ...expected, version: 3 }, approve)).ok).toBe(
      true,
    );
  });

  it('keeps why it was returned each time, when it came again, and with what', async () => {
    const records = await region();
    await fileClaim({ records, clock }, command(), worker);
    const reason = { category: 'details-unclear', reason: 'Which employer?' } as const;
    const back = await decideClaim({ records, clock }, expected, {
      verdict: 'return',
      ...reason,
    });
    expect(back).toMatchObject({
      value: {
        record: {
          decisionCategory: 'details-unclear',
          decisionReason: '',
          decidedBy: null,
          remarks: 1,
        },
      },
    });
    const file = makeFile({ state: 'released', offeredBy: 'worker' });
    await records.commit([{ kind: 'file', record: file }], { event: 'imported', actor: 'test' });
    const {
      claimId: _k,
      placementId: _l,
      ...path
    } = command({
      evidence: [{ fileId: file.fileId, kind: 'other' }],
    });
    const again = { key: expected.key, version: 2, actor: 'worker', today: addDays(today, 1) };
    expect(
      await resubmitClaim({ records, clock }, again, { ...path, answer: ' This one. ' }),
    ).toMatchObject({
      value: { record: { decisionCategory: null, decisionReason: '', remarks: 2 } },
    });
    const once = { category: 'evidence-missing', reason: 'Page 2?' } as const;
    const second = { ...expected, version: 3, today: addDays(today, 2) };
    await decideClaim({ records, clock }, second, { verdict: 'return', ...once });
    const remarks = await records.list('remark', { subject: 'claim K1' });
    const shown = remarks.map(({ record: { number, event, by, on, category, text, fileIds } }) => [
      number,
      event,
      by,
      on,
      category,
      text,
      ...fileIds,
    ]);
    expect(shown).toEqual([
      [1, 'returned', 'approver', today, 'details-unclear', 'Which employer?'],
      [2, 'answered', 'worker', addDays(today, 1), null, 'This one.', file.fileId],
      [3, 'returned', 'approver', addDays(today, 2), 'evidence-missing', 'Page 2?'],
    ]);
  });

  it('is judged once more, by what has changed since it was filed', async () => {
    const records = await region();
    await fileClaim({ records, clock }, command(), worker);
    const businessId = must(parseBusinessId('9900050-1'), 'a business id');
    const record = { providerId: id<'Provider'>('P1'), businessId, name: 'Own', occurrence: 1 };
    await records.commit([{ kind: 'affiliate', record }], { event: 'created', actor: 'test' });
    expect(await decideClaim({ records, clock }, expected, approve)).toEqual({
      ok: false,
      error: [{ code: 'inside-own-organisation' }],
    });
    const rejected = await decideClaim({ records, clock }, expected, {
      verdict: 'reject',
      category: 'terms-not-met',
      reason: 'Own group',
    });
    expect(rejected.ok).toBe(true);
  });

  it('is refused for a claim that changed, is not there, or is not waiting', async () => {
    const records = test.records();
    expect(await decideClaim({ records, clock }, expected, approve)).toEqual({
      ok: false,
      error: [{ code: 'not-found' }],
    });
    const record = makeClaim({ state: 'approved', decidedOn: '2020-06-20', decidedBy: 'other' });
    await records.commit([{ kind: 'claim', record }], { event: 'imported', actor: 'test' });
    expect(
      await decideClaim({ records, clock }, { ...expected, version: 2 }, approve),
    ).toMatchObject({
      ok: false,
      error: [{ code: 'changed-meanwhile' }],
    });
    const state: ClaimState = 'approved';
    expect(await decideClaim({ records, clock }, expected, approve)).toMatchObject({
      ok: false,
      error: [{ code: 'not-in-this-state', details: { state } }],
    });
  });
});
