import type { Recovery } from '@jatkopolku/domain/recovery';
import { cents, clockAt, id, localDate, must } from '@jatkopolku/kernel';
import { january } from '@jatkopolku/testing/billed-region';
import { makeClient, makePaymentBatch, makeRecovery } from '@jatkopolku/testing/builders';
import {
  allowance,
  overpaidRegion,
  payAll,
  releaseLines,
} from '@jatkopolku/testing/overpaid-region';
import { auditOf, codesOf } from '@jatkopolku/testing/saved';
import { type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { readDuePayments } from '../payment/create-payment-batch.ts';
import type { Change, Records } from '../records.ts';
import { listTasks } from '../task/list-tasks.ts';
import { verifyPayments } from '../verify/verify-payments.ts';
import { type RecoveryDecision, decideRecovery } from './decide-recovery.ts';
import { hearRecovery, withdrawRecovery } from './hear-recovery.ts';
import { closeRecovery, noteRepayment } from './note-repayment.ts';
import { openRecoveryLetter } from './open-recovery-letter.ts';
import { openRecovery } from './open-recovery.ts';
import { listRecoveries, readRecovery } from './read-recoveries.ts';

let test: TestTable;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());

type Region = Awaited<ReturnType<typeof overpaidRegion>>;

const raija = { actor: 'raija', name: 'Raija Rantanen' };
const heikki = { actor: 'heikki', name: 'Heikki Hakala' };
const key = { recoveryId: id<'Recovery'>('RC1') };
const today = localDate('2020-03-02');
const asked = {
  ...key,
  clientId: id<'Client'>('C1'),
  amountCents: cents(1_800),
  reason: 'Two days were not attended.',
};

const open = (region: Region, overrides: Partial<typeof asked> = {}) =>
  openRecovery(region, { ...asked, ...overrides }, raija);

async function seen({ records }: Pick<Region, 'records'>, who = raija) {
  const { version } = must(await records.get('recovery', key), 'the recovery');
  return { key, version, ...who };
}

/** Opened by Raija, and heard. */
async function heardIn(region: Region): Promise<void> {
  expect(await codesOf(open(region))).toEqual([]);
  const heard = hearRecovery(region, await seen(region), { said: 'I was ill.' });
  expect(await codesOf(heard)).toEqual([]);
}

const decision = (overrides: Partial<RecoveryDecision> = {}): RecoveryDecision => ({
  leftCents: cents(1_800),
  recoverCents: cents(1_800),
  reason: 'The days were not attended.',
  ...overrides,
});
const decide = async (region: Region, overrides: Partial<RecoveryDecision> = {}, who = heikki) =>
  decideRecovery(region, await seen(region, who), decision(overrides));
const repay = async (region: Region, amount: number) =>
  noteRepayment(region, await seen(region), { amountCents: cents(amount), on: today });

async function leftIn(region: Region): Promise<number> {
  const read = await readRecovery(region, key);
  return read.ok ? read.value.leftCents : -1;
}

/** What a batch would pay now, and what it would leave out, by client. */
async function dueIn(region: Region) {
  const { payments, leftOut } = await readDuePayments(region);
  const inShort = (one: { clientId: string; allowanceCents: number }) =>
    `${one.clientId} ${one.allowanceCents}`;
  return [payments.map(inShort), leftOut.map(inShort)];
}

async function wrongIn(records: Records) {
  const runs = await records.listWithin('run', { month: january });
  return verifyPayments(
    records,
    runs.map(({ record }) => record),
  );
}

/** Another client is owed something, so that there is a batch to make. */
async function payBeside(region: Region, runNo: number, lines = [allowance('C2', 900)]) {
  await releaseLines(region.records, runNo, lines);
  expect(await payAll(region)).toMatchObject({ ok: true });
}

describe('a recovery of what was paid too much', () => {
  it('is opened for what is open, with the day by which the client is heard', async () => {
    const region = await overpaidRegion(test);
    expect(await open(region)).toMatchObject({
      ok: true,
      value: {
        version: 1,
        record: {
          state: 'notified',
          months: [january],
          dueCents: 1_800,
          hearBy: '2020-03-23',
          opening: { by: 'raija', name: 'Raija Rantanen', on: '2020-03-02' },
        },
      },
    });
    expect(await leftIn(region)).toBe(1_800);
    expect(await auditOf(test, region.regionId)).toContain('1 recovery-opened raija');
    expect(await listRecoveries(region)).toMatchObject({
      items: [{ leftCents: 1_800 }],
      recoverable: [],
    });
  });

  it.each([
    ['more than is open', { amountCents: cents(1_801) }, 'recovery-above-open'],
    ['a client who has not too much', { clientId: id<'Client'>('C2') }, 'nothing-to-recover'],
    ['nobody who is known', { clientId: id<'Client'>('C9') }, 'not-found'],
  ])('of %s is refused', async (_name, overrides, code) => {
    const region = await overpaidRegion(test);
    expect(await codesOf(open(region, overrides))).toEqual([code]);
  });

  it('is one of the client at a time, also where two open one at once', async () => {
    const region = await overpaidRegion(test);
    const second = { recoveryId: id<'Recovery'>('RC2') };
    const both = await Promise.all([open(region), open(region, second)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await codesOf(open(region, { recoveryId: id<'Recovery'>('RC3') }))).toEqual([
      'recovery-underway',
    ]);
    expect(await region.records.list('recovery')).toHaveLength(1);
  });

  it('that is asked for again after it was cut off is there already', async () => {
    const region = await overpaidRegion(test);
    await open(region);
    expect(await open(region)).toMatchObject({ ok: true, value: { version: 1 } });
  });

  it('is not opened over a batch that was made meanwhile', async () => {
    const region = await overpaidRegion(test);
    await releaseLines(region.records, 3, [allowance('C1', 2_700)]);
    let isFirst = true;
    const records: Records = {
      ...region.records,
      commit: async (...all) => {
        if (isFirst) {
          isFirst = false;
          await payAll(region);
        }
        return region.records.commit(...all);
      },
    };
    // The run is not there yet where the queue has not shown it: what counts is the batch.
    const refused = await codesOf(open({ ...region, records }));
    expect(['nothing-to-recover']).toEqual(refused);
    expect(await region.records.list('recovery')).toEqual([]);
  });
});

describe('the hearing', () => {
  it('ends with what the client said, or with its last day', async () => {
    const region = await overpaidRegion(test);
    await open(region);
    const nothing = { said: '' };
    expect(await codesOf(hearRecovery(region, await seen(region), nothing))).toEqual([
      'hearing-open',
    ]);
    const later = { ...region, clock: clockAt(localDate('2020-03-24')) };
    expect(await hearRecovery(later, await seen(region), nothing)).toMatchObject({
      ok: true,
      value: { record: { state: 'heard', hearing: { said: '', on: '2020-03-24' } } },
    });
  });

  it('comes before the decision', async () => {
    const region = await overpaidRegion(test);
    await open(region);
    expect(await codesOf(decide(region))).toEqual(['not-in-this-state']);
  });
});

describe('the decision', () => {
  it('is a second person’s', async () => {
    const region = await overpaidRegion(test);
    await heardIn(region);
    expect(await codesOf(decide(region, {}, raija))).toEqual(['own-work']);
    expect(await codesOf(decide(region, { recoverCents: cents(0) }, raija))).toEqual(['own-work']);
    expect(await decide(region)).toMatchObject({
      ok: true,
      value: {
        record: {
          state: 'decided',
          decision: { by: 'heikki', recoverCents: 1_800, waivedCents: 0, payBy: '2020-04-08' },
        },
      },
    });
  });

  it('of a part waives the rest for good, once', async () => {
    const region = await overpaidRegion(test);
    await heardIn(region);
    await decide(region, { recoverCents: cents(500) });
    expect(await leftIn(region)).toBe(500);
    expect(await dueIn(region)).toEqual([[], ['C1 -500']]);
    await payBeside(region, 3);
    expect(await dueIn(region)).toEqual([[], ['C1 -500']]);
    const head = await region.records.get('paymentBatch', { batchNo: 3 });
    expect(head?.record.recoveries).toEqual([{ recoveryId: 'RC1', amountCents: 1_300 }]);
    await payBeside(region, 4);
    expect(await dueIn(region)).toEqual([[], ['C1 -500']]);
    expect(await wrongIn(region.records)).toEqual([]);
  });

  it('not to recover leaves nothing open', async () => {
    const region = await overpaidRegion(test);
    await heardIn(region);
    expect(await decide(region, { recoverCents: cents(0) })).toMatchObject({
      ok: true,
      value: { record: { state: 'waived', dueCents: 0 } },
    });
    expect(await dueIn(region)).toEqual([[], []]);
    await payBeside(region, 3);
    expect(await wrongIn(region.records)).toEqual([]);
    expect(await codesOf(repay(region, 100))).toEqual(['not-in-this-state']);
  });

  it('is of what the decider saw: what was set off meanwhile is looked at again', async () => {
    const region = await overpaidRegion(test);
    await heardIn(region);
    await payBeside(region, 3, [allowance('C1', 900), allowance('C2', 900)]);
    const refused = await decide(region);
    expect(refused).toMatchObject({
      error: [{ code: 'left-changed', details: { amount: '9.00' } }],
    });
    const now = { leftCents: cents(900), recoverCents: cents(900) };
    expect(await codesOf(decide(region, { ...now, recoverCents: cents(901) }))).toEqual([
      'recovery-above-open',
    ]);
    expect(await codesOf(decide(region, now))).toEqual([]);
    expect(await wrongIn(region.records)).toEqual([]);
  });

  it('of nothing is not made: all was set off, and the recovery is closed', async () => {
    const region = await overpaidRegion(test);
    await heardIn(region);
    expect(await codesOf(closeRecovery(region, await seen(region)))).toEqual(['recovery-left']);
    await payBeside(region, 3, [allowance('C1', 2_700)]);
    expect(await codesOf(decide(region))).toEqual(['nothing-to-recover']);
    expect(await codesOf(closeRecovery(region, await seen(region)))).toEqual([]);
    expect(await wrongIn(region.records)).toEqual([]);
  });

  it('of two who decide at once is one', async () => {
    const region = await overpaidRegion(test);
    await heardIn(region);
    const both = await Promise.all([decide(region), decide(region, { recoverCents: cents(0) })]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await codesOf(decide(region))).toEqual(['not-in-this-state']);
  });

  it('at the moment of a batch waives nothing that the batch has set off', async () => {
    const region = await overpaidRegion(test);
    await heardIn(region);
    await releaseLines(region.records, 3, [allowance('C1', 900), allowance('C2', 900)]);
    const { mark } = await readDuePayments(region);
    expect(mark).not.toBe('');
    const left = await leftIn(region);
    const [made, decided] = await Promise.all([
      payAll(region),
      decide(region, { leftCents: cents(left), recoverCents: cents(0) }),
    ]);
    // Whichever was first, the other looked at what it left, or was refused.
    expect(made.ok || decided.ok).toBe(true);
    const rest = await dueIn(region);
    expect(decided.ok ? rest[1] : rest).toEqual(decided.ok ? [] : rest);
    await payBeside(region, 4);
    expect(await wrongIn(region.records)).toEqual([]);
  });
});

describe('what comes back', () => {
  it('in parts lowers what is left, and is in one batch each', async () => {
    const region = await overpaidRegion(test);
    await heardIn(region);
    await decide(region);
    await repay(region, 1_000);
    expect(await leftIn(region)).toBe(800);
    await payBeside(region, 3);
    await repay(region, 800);
    expect(await dueIn(region)).toEqual([[], []]);
    expect(await codesOf(repay(region, 1))).toEqual(['repayment-above-due']);
    await payBeside(region, 4);
    const { credits } = must(await region.records.get('recovery', key), 'the recovery').record;
    expect(credits.map(({ amountCents, batchNo }) => [amountCents, batchNo])).toEqual([
      [1_000, 3],
      [800, 4],
    ]);
    expect(await codesOf(closeRecovery(region, await seen(region)))).toEqual([]);
    expect(await wrongIn(region.records)).toEqual([]);
  });

  it('upon the notice counts before the decision', async () => {
    const region = await overpaidRegion(test);
    await open(region);
    await repay(region, 800);
    await hearRecovery(region, await seen(region), { said: 'I paid some.' });
    await decide(region, { leftCents: cents(1_000), recoverCents: cents(400) });
    const { record } = must(await region.records.get('recovery', key), 'the recovery');
    expect(record).toMatchObject({ dueCents: 1_200, decision: { waivedCents: 600 } });
    expect(await leftIn(region)).toBe(400);
    await repay(region, 400);
    await payBeside(region, 3);
    expect(await dueIn(region)).toEqual([[], []]);
    expect(await wrongIn(region.records)).toEqual([]);
  });

  it('after all was set off is paid back by the next batch', async () => {
    const region = await overpaidRegion(test);
    await heardIn(region);
    await decide(region);
    await payBeside(region, 3, [allowance('C1', 1_800), allowance('C2', 900)]);
    await closeRecovery(region, await seen(region));
    await repay(region, 1_800);
    expect(await dueIn(region)).toEqual([['C1 1800'], []]);
    expect(await payAll(region)).toMatchObject({ ok: true });
    expect(await dueIn(region)).toEqual([[], []]);
    expect(await wrongIn(region.records)).toEqual([]);
  });

  it('noted twice by a second press is noted once', async () => {
    const region = await overpaidRegion(test);
    await heardIn(region);
    await decide(region);
    const expected = await seen(region);
    const repayment = { amountCents: cents(500), on: today };
    const twice = [1, 2].map(() => noteRepayment(region, expected, repayment));
    expect((await Promise.all(twice)).filter(({ ok }) => ok)).toHaveLength(1);
    expect(await leftIn(region)).toBe(1_300);
  });

  it('and a batch at the same moment: each cent is in one balance', async () => {
    const region = await overpaidRegion(test);
    await heardIn(region);
    await decide(region);
    await repay(region, 500);
    await releaseLines(region.records, 3, [allowance('C2', 900)]);
    await Promise.all([payAll(region), repay(region, 300)]);
    await payBeside(region, 4);
    await payBeside(region, 5);
    const { credits } = must(await region.records.get('recovery', key), 'the recovery').record;
    const repaid = credits.reduce((sum, one) => sum + one.amountCents, 0);
    expect(await dueIn(region)).toEqual([[], [`C1 ${repaid - 1_800}`]]);
    expect(await wrongIn(region.records)).toEqual([]);
  });

  it('is taken by a batch as far as its transaction has room, and the rest by the next', async () => {
    const region = await overpaidRegion(test);
    const { records } = region;
    const earlier = Array.from({ length: 20 }, (_, at): Change => ({
      kind: 'paymentBatch',
      record: makePaymentBatch({ batchNo: at + 3, lists: [], count: 0, answers: 1 }),
    }));
    const act = { event: 'created', actor: 'test' } as const;
    await records.commit(earlier, act);
    const by = { by: 'raija', name: 'Raija Rantanen', on: today };
    const repaid = { kind: 'repaid', amountCents: 100, ...by, batchNo: null } as const;
    const ended = Array.from({ length: 4 }, (_, at): Change => ({
      kind: 'recovery',
      record: makeRecovery({ recoveryId: `RC-${at}`, state: 'recovered', credits: [repaid] }),
    }));
    await records.commit(ended, act);
    for (let runNo = 3; runNo <= 32; runNo += 1)
      await releaseLines(records, runNo, [allowance('C2', 900)]);
    const taken = async () => {
      const made = await payAll(region);
      return made.ok ? made.value.record.recoveries.length : made.error;
    };
    expect(await taken()).toBe(2);
    await releaseLines(records, 33, [allowance('C2', 900)]);
    expect(await taken()).toBe(2);
  });

  it('is found wrong by a look through the books where a batch does not name it', async () => {
    const region = await overpaidRegion(test);
    await heardIn(region);
    await decide(region);
    await repay(region, 500);
    const before = must(await region.records.get('recovery', key), 'the recovery');
    const credits = before.record.credits.map((one) => ({ ...one, batchNo: 2 }));
    const record: Recovery = { ...before.record, credits };
    await region.records.commit([{ kind: 'recovery', record, before }], {
      event: 'changed',
      actor: 'test',
    });
    expect(await wrongIn(region.records)).toEqual([{ fault: 'batch-differs', where: '2' }]);
  });
});

it('a recovery that is withdrawn leaves what is open to what comes', async () => {
  const region = await overpaidRegion(test);
  await open(region);
  const reason = { reason: 'The client has moved away.' };
  expect(await withdrawRecovery(region, await seen(region), reason)).toMatchObject({
    ok: true,
    value: { record: { state: 'withdrawn', ending: { by: 'raija', ...reason } } },
  });
  expect(await dueIn(region)).toEqual([[], ['C1 -1800']]);
  expect(await codesOf(open(region, { recoveryId: id<'Recovery'>('RC2') }))).toEqual([]);
});

describe('the tasks of finance', () => {
  const tasksOf = async ({ records }: Region, userId: string, day: string) => {
    const asker = { userId, roles: ['finance' as const], providerId: null };
    const { items } = await listTasks(records, asker, localDate(day));
    return items.map(({ type }) => type).filter((type) => type.endsWith('-recovery'));
  };

  it('lead from one step to the next', async () => {
    const region = await overpaidRegion(test);
    expect(await tasksOf(region, 'raija', '2020-04-30')).toEqual([]);
    expect(await tasksOf(region, 'raija', '2020-05-01')).toEqual(['open-recovery']);
    await open(region);
    await expect.poll(() => tasksOf(region, 'raija', '2020-03-24')).toEqual(['hear-recovery']);
    await hearRecovery(region, await seen(region), { said: 'I was ill.' });
    await expect.poll(() => tasksOf(region, 'heikki', '2020-03-24')).toEqual(['decide-recovery']);
    expect(await tasksOf(region, 'raija', '2020-03-24')).toEqual([]);
    await decide(region);
    await expect.poll(() => tasksOf(region, 'raija', '2020-04-09')).toEqual(['follow-recovery']);
    expect(await tasksOf(region, 'raija', '2020-04-08')).toEqual([]);
  });
});

describe('what a letter is written from', () => {
  it('is the client and the account as they were then', async () => {
    const region = await overpaidRegion(test);
    await heardIn(region);
    const letter = (name: 'notice' | 'decision') =>
      openRecoveryLetter(region, { ...key, letter: name });
    expect(await codesOf(letter('decision'))).toEqual(['no-letter']);
    const client = must(await region.records.get('client', asked), 'the client');
    const record = { ...client.record, lastName: 'Renamed', language: 'sv' };
    const act = { event: 'changed', actor: 'test' } as const;
    await region.records.commit([{ kind: 'client', record, before: client }], act);
    await decide(region);
    const { firstName, lastName, language } = makeClient();
    expect(await letter('notice')).toMatchObject({
      ok: true,
      value: { name: `${firstName} ${lastName}`, language, account: null },
    });
    expect(await letter('decision')).toMatchObject({
      ok: true,
      value: {
        name: `${firstName} Renamed`,
        language: 'sv',
        account: { iban: 'FI2112345600000785', payee: 'Kymenlaakson hyvinvointialue' },
      },
    });
    const other = { recoveryId: id<'Recovery'>('RC9'), letter: 'notice' as const };
    expect(await codesOf(openRecoveryLetter(region, other))).toEqual(['not-found']);
    expect(await readRecovery(region, other)).toMatchObject({ ok: false });
  });
});
