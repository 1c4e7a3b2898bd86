import { type ClaimState } from '@jatkopolku/domain/outcome';
import { id, localDate, must, parseBusinessId, parseMonth } from '@jatkopolku/kernel';
import { makeClaim } from '@jatkopolku/testing/builders';
import { packageOf, smallPackage } from '@jatkopolku/testing/package';
import {
  TODAY,
  type TestTable,
  openTestTable,
  testClock as clock,
} from '@jatkopolku/testing/table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { importPackage } from '../import/import-package.ts';
import { bookMonth } from '../settlement/book-month.ts';
import { decideClaim } from './decide-claim.ts';
import { type FileClaim, fileClaim, resubmitClaim } from './file-claim.ts';

let test: TestTable;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());

/** The small region without its claim: a client with days at two placements. */
async function region() {
  const { claims: _none, ...rows } = smallPackage();
  const records = test.records();
  const vault = await test.vault();
  const deps = { records, vault, source: packageOf(rows), today: TODAY, progress: () => {} };
  await importPackage(deps, { strict: true });
  return records;
}

const today = localDate('2020-03-10');
const worker = { actor: 'worker', today };

function command(overrides: Partial<FileClaim> = {}): FileClaim {
  return {
    claimId: id('K1'),
    placementId: id('L1'),
    pathType: 'open-labour-market',
    pathStartsOn: localDate('2020-03-01'),
    counterpartName: 'Employer',
    counterpartBusinessId: must(parseBusinessId('9900050-1'), 'a business id'),
    ...overrides,
  };
}

describe('filing a claim', () => {
  it('takes it with the amount of the tariff, by the one who files it', async () => {
    const result = await fileClaim(await region(), command(), worker);
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
    expect(await fileClaim(records, wrong, worker)).toEqual({
      ok: false,
      error: [
        { code: 'path-not-in-tariff' },
        { code: 'path-outside-window' },
        { code: 'claim-late' },
        { code: 'inside-own-organisation' },
      ],
    });
    expect(await fileClaim(records, command({ placementId: id('L9') }), worker)).toEqual({
      ok: false,
      error: [{ code: 'unknown-placement' }],
    });
  });

  it('refuses a second one for the placement, and for the client’s path of the day', async () => {
    const records = await region();
    await fileClaim(records, command(), worker);
    const again = { claimId: id<'Claim'>('K2'), pathStartsOn: localDate('2020-03-02') };
    const elsewhere = { claimId: id<'Claim'>('K3'), placementId: id<'Placement'>('L2') };
    for (const second of [again, elsewhere]) {
      expect(await fileClaim(records, command(second), worker)).toEqual({
        ok: false,
        error: [{ code: 'already-claimed' }],
      });
    }
  });

  it('at the same moment takes one of two', async () => {
    const records = await region();
    const results = await Promise.all(
      ['K1', 'K2', 'K3'].map((claimId) =>
        fileClaim(records, command({ claimId: id(claimId) }), worker),
      ),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  });
});

describe('deciding a claim', () => {
  const seen = { key: { claimId: id<'Claim'>('K1') }, version: 1, actor: 'approver', today };
  const approve = { verdict: 'approve', reason: '' } as const;

  it('approved, is settled in the month of the approval', async () => {
    const records = await region();
    await fileClaim(records, command(), worker);
    const result = await decideClaim(records, seen, approve);
    expect(result).toMatchObject({
      ok: true,
      value: { record: { state: 'approved', decidedBy: 'approver', decidedOn: today } },
    });
    const month = must(parseMonth('2020-03'), 'a month');
    const booked = await bookMonth({ records, clock }, month, { actor: 'finance' });
    const summary = booked.ok ? booked.value.summary : undefined;
    expect(summary?.providers).toMatchObject([
      { bonuses: [{ claimId: 'K1', amountCents: 70_000 }] },
    ]);
  });

  it('rejected with a reason, frees its place for another', async () => {
    const records = await region();
    await fileClaim(records, command(), worker);
    await decideClaim(records, seen, { verdict: 'reject', reason: 'No contract' });
    const next = await fileClaim(records, command({ claimId: id('K2') }), worker);
    expect(next.ok).toBe(true);
  });

  it.each(['reject', 'return'] as const)('to %s it needs a reason', async (verdict) => {
    const records = await region();
    await fileClaim(records, command(), worker);
    expect(await decideClaim(records, seen, { verdict, reason: ' ' })).toEqual({
      ok: false,
      error: [{ code: 'decision-reason-missing' }],
    });
  });

  it('is never done by the one who filed it', async () => {
    const records = await region();
    await fileClaim(records, command(), worker);
    const own = { ...seen, actor: 'worker' };
    expect(await decideClaim(records, own, approve)).toEqual({
      ok: false,
      error: [{ code: 'own-work' }],
    });
  });

  it('is not done by one who amended it, nor by who filed it first', async () => {
    const records = await region();
    await fileClaim(records, command(), worker);
    await decideClaim(records, seen, { verdict: 'return', reason: 'Which employer?' });
    const { claimId: _k, placementId: _l, ...path } = command({ counterpartName: 'The other' });
    await resubmitClaim(records, { ...seen, version: 2, actor: 'helper' }, path);
    for (const actor of ['worker', 'helper']) {
      expect(await decideClaim(records, { ...seen, version: 3, actor }, approve)).toEqual({
        ok: false,
        error: [{ code: 'own-work' }],
      });
    }
    expect((await decideClaim(records, { ...seen, version: 3 }, approve)).ok).toBe(true);
  });

  it('is judged once more, by what has changed since it was filed', async () => {
    const records = await region();
    await fileClaim(records, command(), worker);
    const businessId = must(parseBusinessId('9900050-1'), 'a business id');
    const record = { providerId: id<'Provider'>('P1'), businessId, name: 'Own', occurrence: 1 };
    await records.commit([{ kind: 'affiliate', record }], { event: 'created', actor: 'test' });
    expect(await decideClaim(records, seen, approve)).toEqual({
      ok: false,
      error: [{ code: 'inside-own-organisation' }],
    });
    const rejected = await decideClaim(records, seen, { verdict: 'reject', reason: 'Own group' });
    expect(rejected.ok).toBe(true);
  });

  it('is refused for a claim that changed, is not there, or is not waiting', async () => {
    const records = test.records();
    expect(await decideClaim(records, seen, approve)).toEqual({
      ok: false,
      error: [{ code: 'not-found' }],
    });
    const record = makeClaim({ state: 'approved', decidedOn: '2020-06-20', decidedBy: 'other' });
    await records.commit([{ kind: 'claim', record }], { event: 'imported', actor: 'test' });
    expect(await decideClaim(records, { ...seen, version: 2 }, approve)).toMatchObject({
      ok: false,
      error: [{ code: 'changed-meanwhile' }],
    });
    const state: ClaimState = 'approved';
    expect(await decideClaim(records, seen, approve)).toMatchObject({
      ok: false,
      error: [{ code: 'not-in-this-state', details: { state } }],
    });
  });
});
