import { type BonusTerms, defaultsOfBonus } from '@jatkopolku/domain/framework';
import { secondPartStage } from '@jatkopolku/domain/outcome';
import {
  type LocalDate,
  addDays,
  addMonths,
  cents,
  id,
  localDate,
  monthOf,
  must,
} from '@jatkopolku/kernel';
import { makeFile } from '@jatkopolku/testing/builders';
import { unclaimedRegion } from '@jatkopolku/testing/small-region';
import {
  type TestTable,
  openTestTable,
  testClock as clock,
  closingDeps,
} from '@jatkopolku/testing/table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Records } from '../records.ts';
import { bookMonth } from '../settlement/book-month.ts';
import { listTasks } from '../task/list-tasks.ts';
import { decideClaim } from './decide-claim.ts';
import { fileClaim } from './file-claim.ts';
import { fileSecondPart } from './file-second-part.ts';
import { takeBackClaim } from './take-back-claim.ts';

let test: TestTable;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());

const claimId = id<'Claim'>('K1');
const startsOn = localDate('2020-03-01');
const started = localDate('2020-03-10');
/** Three months after the start; 90 days to claim it. */
const dueOn = addMonths(startsOn, 3);
const claimBy = addDays(dueOn, 90);
const payslip = { fileId: id<'File'>('F2'), kind: 'payslip' } as const;

/** Of 700 euros 200 are paid when the path has lasted, which a payslip shows. */
const terms: BonusTerms = {
  ...defaultsOfBonus,
  secondPart: { months: 3, amountCents: cents(20_000) },
  requiredEvidence: { start: [], lasting: ['payslip'] },
};

/** The small region, whose bonus has two parts, with the first part approved. */
async function approvedStart(): Promise<Records> {
  const records = await unclaimedRegion(test);
  const [tariff] = await records.list('tariff');
  const before = must(tariff, 'a bonus');
  const released = { state: 'released', offeredBy: 'worker', providerId: 'P1' } as const;
  const changed = await records.commit(
    [
      { kind: 'tariff', record: { ...before.record, ...terms }, before },
      { kind: 'file', record: makeFile({ fileId: 'F2', ...released }) },
    ],
    { event: 'changed', actor: 'test' },
  );
  expect(changed.ok).toBe(true);
  const filed = await fileClaim(
    { records, clock },
    {
      claimId,
      placementId: id('L1'),
      pathType: 'open-labour-market',
      pathStartsOn: startsOn,
      counterpartName: 'Employer',
      counterpartBusinessId: '9900050-1',
      contractType: 'until-further-notice',
      pathEndsOn: null,
      weeklyHours: '37.5',
      isCompany: true,
      evidence: [],
    },
    { actor: 'worker', today: started },
  );
  expect(filed).toMatchObject({
    value: { record: { secondPart: { dueOn, claimBy, amountCents: 20_000, filedOn: null } } },
  });
  await approve(records, started);
  return records;
}

async function expected(records: Records, today: LocalDate, actor = 'approver') {
  const { version } = must(await records.get('claim', { claimId }), 'the claim');
  return { key: { claimId }, version, actor, today };
}

const claimOf = async (records: Records) =>
  must(await records.get('claim', { claimId }), 'the claim').record;

async function approve(records: Records, today: LocalDate, amountCents?: number) {
  const amount = amountCents === undefined ? {} : { amountCents: cents(amountCents) };
  const decision = { verdict: 'approve', category: null, reason: 'Why', ...amount } as const;
  return decideClaim({ records, clock }, await expected(records, today), decision);
}

async function file(records: Records, today: LocalDate, evidence = [payslip], answer = '') {
  return fileSecondPart({ records, clock }, await expected(records, today, 'worker'), {
    evidence,
    answer,
  });
}

const codesOf = (result: Awaited<ReturnType<typeof file>>) =>
  result.ok ? [] : result.error.map(({ code }) => code);

async function bonusesOf(records: Records, today: LocalDate) {
  const booked = await bookMonth(closingDeps(records), monthOf(today), { actor: 'finance' });
  return booked.ok && booked.value.summary.providers.flatMap(({ bonuses }) => bonuses);
}

describe('the second part of a bonus', () => {
  it('leaves the first to be paid for the start', async () => {
    const records = await approvedStart();
    const claim = await claimOf(records);
    expect(claim.parts).toMatchObject([{ milestone: 'start', amountCents: 50_000 }]);
    expect(await bonusesOf(records, started)).toEqual([{ claimId, amountCents: 50_000 }]);
  });

  it('is asked for from the day on which it is due until it lapses', async () => {
    const records = await approvedStart();
    const worker = {
      userId: 'worker',
      roles: ['provider-worker' as const],
      providerId: id<'Provider'>('P1'),
    };
    const asked = async (today: LocalDate) =>
      (await listTasks(records, worker, today)).items.filter(
        ({ type }) => type === 'file-second-part',
      );
    expect(await asked(addDays(dueOn, -1))).toEqual([]);
    expect(await asked(dueOn)).toMatchObject([{ claimId, since: dueOn, dueOn: claimBy }]);
    expect(await asked(claimBy)).toHaveLength(1);
    expect(await asked(addDays(claimBy, 1))).toEqual([]);
  });

  it.each([
    [addDays(dueOn, -1), 'forecast', ['second-part-early']],
    [dueOn, 'due', []],
    [claimBy, 'due', []],
    [addDays(claimBy, 1), 'lapsed', ['second-part-late']],
  ])('on %s is %s', async (today, stage, codes) => {
    const records = await approvedStart();
    expect(secondPartStage(await claimOf(records), today)).toBe(stage);
    expect(codesOf(await file(records, today))).toEqual(codes);
  });

  it('needs its evidence, and is paid in the month of its own approval', async () => {
    const records = await approvedStart();
    await bonusesOf(records, started);
    expect(codesOf(await file(records, dueOn, []))).toEqual(['evidence-missing']);
    await file(records, dueOn);
    expect(codesOf(await approve(records, dueOn, 20_001))).toEqual(['amount-above-claimed']);
    const less = await approve(records, dueOn, 15_000);
    expect(less).toMatchObject({
      value: {
        record: {
          state: 'approved',
          evidence: [payslip],
          parts: [
            { partNo: 1, amountCents: 50_000, approvedOn: started },
            { partNo: 2, milestone: 'lasting', amountCents: 15_000, approvedOn: dueOn },
          ],
        },
      },
    });
    expect(await bonusesOf(records, dueOn)).toEqual([{ claimId, amountCents: 15_000 }]);
    expect(await bonusesOf(records, started)).toEqual([{ claimId, amountCents: 50_000 }]);
    const runs = await records.listWithin('run', { month: monthOf(dueOn) });
    expect(runs.map(({ record }) => record.bills)).toEqual([[{ claimId, partNo: 2 }]]);
    expect(codesOf(await file(records, addDays(dueOn, 1)))).toEqual(['no-second-part']);
  });

  it('returned, is answered after its last day too, as of the day on which it was filed', async () => {
    const records = await approvedStart();
    await file(records, claimBy);
    const later = addDays(claimBy, 10);
    const back = {
      verdict: 'return',
      category: 'details-unclear',
      reason: 'Which month?',
    } as const;
    await decideClaim({ records, clock }, await expected(records, later), back);
    expect(await claimOf(records)).toMatchObject({
      state: 'second-returned',
      decidedOn: started,
      remarks: 1,
    });
    expect(await file(records, later, [], 'May.')).toMatchObject({
      value: {
        record: { state: 'second-submitted', remarks: 2, secondPart: { filedOn: claimBy } },
      },
    });
    const turns = await records.list('remark', { subject: `claim ${claimId}` });
    expect(turns.map(({ record }) => record.text)).toEqual(['Which month?', 'May.']);
  });

  it('rejected or taken back, leaves the first as paid', async () => {
    const records = await approvedStart();
    await file(records, dueOn);
    await takeBackClaim(records, await expected(records, dueOn, 'worker'));
    expect(await claimOf(records)).toMatchObject({
      state: 'approved',
      secondPart: { filedOn: null, filedBy: null },
    });
    await file(records, addDays(dueOn, 1));
    const reject = { verdict: 'reject', category: 'terms-not-met', reason: 'It ended' } as const;
    await decideClaim({ records, clock }, await expected(records, addDays(dueOn, 2)), reject);
    const claim = await claimOf(records);
    expect(claim).toMatchObject({ state: 'approved', parts: [{ amountCents: 50_000 }] });
    expect(secondPartStage(claim, claimBy)).toBe('rejected');
    expect(codesOf(await file(records, claimBy))).toEqual(['no-second-part']);
    expect(await bonusesOf(records, started)).toEqual([{ claimId, amountCents: 50_000 }]);
  });

  it('is decided by nobody who filed it', async () => {
    const records = await approvedStart();
    await fileSecondPart({ records, clock }, await expected(records, dueOn, 'approver'), {
      evidence: [{ ...payslip }],
      answer: '',
    });
    expect(codesOf(await approve(records, dueOn))).toEqual(['own-work']);
  });

  it('filed and decided at once, moves one step at a time', async () => {
    const records = await approvedStart();
    const seen = await expected(records, dueOn, 'worker');
    const both = await Promise.all(
      ['worker', 'colleague'].map((actor) =>
        fileSecondPart({ records, clock }, { ...seen, actor }, { evidence: [payslip], answer: '' }),
      ),
    );
    expect(both.flatMap(codesOf)).toEqual(['changed-meanwhile']);
  });
});
