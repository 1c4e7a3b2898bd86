import type { Claim, ClaimNotice } from '@jatkopolku/domain/outcome';
import { addDays, cents, id, localDate, monthOf } from '@jatkopolku/kernel';
import { withAround } from '@jatkopolku/testing/acted-records';
import {
  makeClaim,
  makeClaimNotice,
  makeFile,
  makeGrant,
  makeProvider,
  makeBookedMonth,
} from '@jatkopolku/testing/builders';
import { auditOf, codesOf } from '@jatkopolku/testing/saved';
import { type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { listClaimNotices } from '../outcome/list-claim-notices.ts';
import type { Change } from '../records.ts';
import { listObjectionRemarks } from '../remark/list-remarks.ts';
import { listTasks } from '../task/list-tasks.ts';
import { decideObjection } from './decide-objection.ts';
import { answerObjection, askAboutObjection, withdrawObjection } from './exchange.ts';
import { fileObjection } from './file-objection.ts';

let test: TestTable;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());

const notice = makeClaimNotice();
const today = localDate('2020-07-01');
const key = { claimId: notice.claimId, decisionNo: 1 };
const file = makeFile({ state: 'released', providerId: 'P1' });
const written = { ...key, text: ' It was signed. ', fileIds: [file.fileId] };
const worker = { actor: 'maija', today };
const by = (version: number, actor = 'aino', on = today) => ({ key, version, actor, today: on });
const dismiss = { verdict: 'dismiss', reason: 'It was signed too late.' } as const;
const uphold = { verdict: 'uphold', reason: '' } as const;

const rejected = makeClaim({
  state: 'rejected',
  decidedOn: '2020-06-22',
  decidedBy: 'approver-1',
  decisionCategory: 'evidence-missing',
  decisionReason: 'Not signed',
});
const less = {
  claim: makeClaim({
    state: 'approved',
    decidedOn: '2020-06-22',
    decidedBy: 'approver-1',
    parts: [
      {
        partNo: 1,
        milestone: 'start',
        amountCents: 30_000,
        approvedOn: '2020-06-22',
        approvedBy: 'approver-1',
        voidedOn: null,
      },
    ],
  }),
  notice: makeClaimNotice({
    facts: { ...notice.facts, decision: 'approved', approvedCents: cents(30_000) },
  }),
};

interface Own {
  readonly claim?: Claim;
  readonly notice?: ClaimNotice;
}

let regions = 0;
async function regionWith(own: Own = {}) {
  const regionId = `objections-${(regions += 1)}`;
  const region = test.region(regionId);
  const contacts = [{ name: 'M', role: 'Manager', email: 'm@example.org', phone: '' }];
  const provider: Change = { kind: 'provider', record: makeProvider({ contacts }) };
  const around = withAround({ kind: 'claim', record: own.claim ?? rejected });
  const people = ['maija', 'aino'].map((userId) => ({
    kind: 'grant' as const,
    record: makeGrant({ userId, grantId: `G-${userId}`, name: `${userId} by name` }),
  }));
  await region.records.commit(
    [
      ...around.filter(({ kind }) => kind !== 'provider'),
      provider,
      { kind: 'claimNotice', record: own.notice ?? notice },
      { kind: 'file', record: file },
      ...people,
    ],
    { event: 'imported', actor: 'test' },
  );
  return { ...region, regionId };
}

async function objectedTo(own: Own = {}) {
  const region = await regionWith(own);
  await fileObjection(region.records, written, worker);
  return region;
}

type Region = Awaited<ReturnType<typeof regionWith>>;

async function exchangeOf(region: Region) {
  const listed = await listObjectionRemarks(region, key, { roles: ['approver'] });
  return listed.ok
    ? listed.value.items.map(({ remark, byName, files }) =>
        [
          `${remark.number} ${remark.event} ${remark.on} ${byName}`,
          remark.text,
          ...files.map(({ file: { fileId } }) => fileId),
        ].join(', '),
      )
    : listed;
}

async function typesFor(region: Region, userId: string, role: 'approver' | 'provider-worker') {
  const providerId = role === 'approver' ? null : id<'Provider'>('P1');
  const { items } = await listTasks(region.records, { userId, roles: [role], providerId }, today);
  return items.map(({ type }) => type).filter((type) => type.endsWith('objection'));
}

describe('an objection', () => {
  it('is kept with its text and files, for who had no part in the decision', async () => {
    const region = await objectedTo();
    const stored = await region.records.get('objection', key);
    expect(stored?.record).toMatchObject({
      state: 'open',
      objectedBy: 'maija',
      claimMakers: ['worker-1', 'approver-1'],
    });
    expect(await exchangeOf(region)).toEqual([
      '1 objected 2020-07-01 maija by name, It was signed., F1',
    ]);
    expect(await typesFor(region, 'aino', 'approver')).toEqual(['decide-objection']);
    expect(await typesFor(region, 'approver-1', 'approver')).toEqual([]);
    expect(await typesFor(region, 'maija', 'provider-worker')).toEqual([]);
    expect(await auditOf(test, region.regionId)).toContain('1 objection-filed maija');
  });

  it('is made on its last day, and a day later refused with the day', async () => {
    const last = localDate('2020-07-22');
    const { records } = await regionWith();
    expect(await fileObjection(records, written, { ...worker, today: addDays(last, 1) })).toEqual({
      ok: false,
      error: [{ code: 'objection-late', details: { lastDay: last } }],
    });
    expect(await fileObjection(records, written, { ...worker, today: last })).toMatchObject({
      ok: true,
    });
  });

  it('is one for a decision, also of two at once', async () => {
    const region = await regionWith();
    const file2 = { ...written, text: 'Another reason', fileIds: [] };
    const made = await Promise.all(
      [written, file2, written].map((one) => fileObjection(region.records, one, worker)),
    );
    expect(made.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await codesOf(fileObjection(region.records, written, worker))).toEqual([
      'already-objected',
    ]);
    expect(await exchangeOf(region)).toHaveLength(1);
  });

  it.each([
    ['no notice', { ...written, decisionNo: 2 }, 'not-found'],
    ['another’s file', { ...written, fileIds: [id<'File'>('F9')] }, 'evidence-unusable'],
  ])('of %s is refused', async (_name, asked, code) => {
    const { records } = await regionWith();
    expect(await codesOf(fileObjection(records, asked, worker))).toEqual([code]);
    expect(await records.list('objection', key)).toEqual([]);
  });

  it('has nothing to object to where all was approved', async () => {
    const facts = { ...notice.facts, objectBy: null };
    const { records } = await regionWith({ notice: { ...notice, facts } });
    expect(await codesOf(fileObjection(records, written, worker))).toEqual(['nothing-to-object']);
  });

  it('is shown with the decision that it is against', async () => {
    const { records } = await objectedTo();
    expect(await listClaimNotices(records, key)).toMatchObject({
      value: { items: [{ notice: { decisionNo: 1 }, objection: { state: 'open' } }] },
    });
  });
});

describe('the exchange about an objection', () => {
  it('goes to and fro, both sides’ turns in order, and says so to the provider', async () => {
    const region = await objectedTo();
    const later = addDays(today, 2);
    const asked = await askAboutObjection(region, by(1), { text: ' Signed when? ' });
    expect(asked).toMatchObject({ ok: true, value: { record: { state: 'asked' } } });
    expect(await typesFor(region, 'maija', 'provider-worker')).toEqual(['answer-objection']);
    expect(await typesFor(region, 'aino', 'approver')).toEqual([]);
    const mail = await region.records.get('mail', { mailId: id<'Mail'>('K1-1-2') });
    expect(mail?.record).toMatchObject({ to: ['m@example.org'], path: '/claims/K1' });
    const answer = { text: 'In May.', fileIds: [] };
    const answered = await answerObjection(region.records, by(2, 'maija', later), answer);
    expect(answered).toMatchObject({ value: { record: { state: 'open', waitsSince: later } } });
    await decideObjection(region, by(3, 'aino', later), dismiss);
    expect(await exchangeOf(region)).toEqual([
      '1 objected 2020-07-01 maija by name, It was signed., F1',
      '2 asked 2020-07-01 aino by name, Signed when?',
      '3 answered 2020-07-03 maija by name, In May.',
      '4 dismissed 2020-07-03 aino by name, It was signed too late.',
    ]);
  });

  it('takes no file that is not the provider’s', async () => {
    const region = await objectedTo();
    await askAboutObjection(region, by(1), { text: 'When?' });
    const answer = { text: 'In May.', fileIds: [id<'File'>('F9')] };
    expect(await answerObjection(region.records, by(2, 'maija'), answer)).toEqual({
      ok: false,
      error: [{ code: 'evidence-unusable', at: '/fileIds/0' }],
    });
  });

  it('is nobody’s who filed or decided the claim, or objected', async () => {
    const region = await objectedTo();
    for (const actor of ['worker-1', 'approver-1', 'maija']) {
      expect(await codesOf(askAboutObjection(region, by(1, actor), { text: 'Why?' }))).toEqual([
        'own-work',
      ]);
      expect(await codesOf(decideObjection(region, by(1, actor), uphold))).toEqual(['own-work']);
    }
  });

  it('of nothing is not found', async () => {
    const region = await regionWith();
    expect(await codesOf(decideObjection(region, by(1), uphold))).toEqual(['not-found']);
    const listed = await listObjectionRemarks(region, key, { roles: ['approver'] });
    expect(listed).toMatchObject({ error: [{ code: 'not-found' }] });
  });
});

describe('an objection that is dismissed', () => {
  it('leaves the claim as it was, and needs its reason', async () => {
    const region = await objectedTo();
    expect(await decideObjection(region, by(1), { ...dismiss, reason: ' ' })).toEqual({
      ok: false,
      error: [{ code: 'decision-reason-missing', at: '/reason' }],
    });
    expect(await decideObjection(region, by(1), dismiss)).toMatchObject({
      ok: true,
      value: { record: { state: 'dismissed', decidedBy: 'aino', decidedOn: today } },
    });
    expect(await region.records.get('claim', key)).toEqual({ record: rejected, version: 1 });
    const mail = await region.records.get('mail', { mailId: id<'Mail'>('K1-1-2') });
    expect(mail?.record.text).toContain('ratkaistu');
    expect(await codesOf(decideObjection(region, by(2), uphold))).toEqual(['not-in-this-state']);
  });
});

describe('an objection that is upheld', () => {
  it('has its claim wait again, as of the day of its filing, and in its place', async () => {
    const region = await objectedTo();
    const { records } = region;
    expect(await decideObjection(region, by(1), uphold)).toMatchObject({
      ok: true,
      value: { record: { state: 'upheld' } },
    });
    const claim = await records.get('claim', key);
    expect(claim).toEqual({ record: makeClaim(), version: 2 });
    expect(await records.waiting('claim', 'submitted', 10)).toHaveLength(1);
    expect(await records.holderOf('claim', ['placement', 'L1'])).toEqual(claim);
    // The objection and its claim.
    const events = await auditOf(test, region.regionId);
    expect(events.filter((one) => one.endsWith('objection-upheld aino'))).toHaveLength(3);
  });

  it('is refused where another claim has the place by now, and named', async () => {
    const region = await objectedTo();
    const other = makeClaim({ claimId: 'K2' });
    await region.records.commit([{ kind: 'claim', record: other }], {
      event: 'claim-filed',
      actor: 'w',
    });
    expect(await decideObjection(region, by(1), uphold)).toEqual({
      ok: false,
      error: [{ code: 'claim-place-taken', details: { claimId: 'K2' } }],
    });
    expect(await region.records.get('claim', key)).toEqual({ record: rejected, version: 1 });
  });

  it('and another claim at the same moment: one of them has the place', async () => {
    const region = await objectedTo();
    const other = makeClaim({ claimId: 'K2', placementId: 'L2' });
    const [upheld, filed] = await Promise.all([
      decideObjection(region, by(1), uphold),
      region.records.commit([{ kind: 'claim', record: other }], {
        event: 'claim-filed',
        actor: 'w',
      }),
    ]);
    expect([upheld.ok, filed.ok].filter(Boolean)).toHaveLength(1);
    expect(await codesOf(upheld)).toEqual(filed.ok ? ['claim-place-taken'] : []);
  });

  it('of two who decide otherwise at once is decided once', async () => {
    const region = await objectedTo();
    const results = await Promise.all([
      decideObjection(region, by(1, 'aino'), uphold),
      decideObjection(region, by(1, 'other'), dismiss),
    ]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    const { state } = (await region.records.get('claim', key))?.record ?? {};
    expect(state).toBe(results[0].ok ? 'submitted' : 'rejected');
  });

  it('against an approval for less approves all, with a notice of it', async () => {
    const region = await objectedTo(less);
    await decideObjection(region, by(1), uphold);
    const claim = await region.records.get('claim', key);
    expect(claim?.record).toMatchObject({
      state: 'approved',
      parts: [
        { partNo: 1, voidedOn: today },
        { partNo: 2, amountCents: 70_000, approvedOn: today, approvedBy: 'aino', voidedOn: null },
      ],
    });
    const [, second] = await region.records.list('claimNotice', key);
    expect(second?.record).toMatchObject({
      decisionNo: 2,
      milestone: 'start',
      facts: { approvedCents: 70_000, decidedOn: today, objectBy: null },
    });
  });

  it('against an approval for less changes what is booked: finance looks at it again', async () => {
    const region = await objectedTo(less);
    const { records } = region;
    const month = monthOf(localDate('2020-06-22'));
    await records.commit([{ kind: 'bookedMonth', record: makeBookedMonth({ month }) }], {
      event: 'booked',
      actor: 'test',
    });
    await decideObjection(region, by(1), uphold);
    const [tally] = await records.list('monthTally', { month });
    expect(tally?.record.changes).toMatchObject([{ cause: 'bonus-changed' }]);
  });

  it('against the rejection of a second part has that part wait again', async () => {
    const secondPart = {
      months: 3,
      amountCents: 20_000,
      dueOn: '2020-06-11',
      claimBy: '2020-12-01',
      filedOn: '2020-06-12',
      filedBy: 'worker-1',
      rejectedOn: '2020-06-22',
    } as const;
    const claim = makeClaim({ state: 'approved', decidedOn: '2020-06-12', secondPart });
    const ofSecond = makeClaimNotice({ milestone: 'lasting' });
    const region = await objectedTo({ claim, notice: ofSecond });
    expect(await codesOf(decideObjection(region, by(1), uphold))).toEqual([]);
    const stored = await region.records.get('claim', key);
    expect(stored?.record).toMatchObject({
      state: 'second-submitted',
      secondPart: { rejectedOn: null },
    });
    expect(await region.records.list('claimNotice', key)).toHaveLength(1);
  });
});

describe('an objection that is withdrawn', () => {
  it('waits for nobody, leaves the decision as it was, and says who withdrew it', async () => {
    const region = await objectedTo();
    expect(await codesOf(withdrawObjection(region.records, by(1, 'maija')))).toEqual([]);
    expect(await typesFor(region, 'aino', 'approver')).toEqual([]);
    expect(await typesFor(region, 'maija', 'provider-worker')).toEqual([]);
    expect(await region.records.get('claim', key)).toEqual({ record: rejected, version: 1 });
    expect(await exchangeOf(region)).toEqual([
      '1 objected 2020-07-01 maija by name, It was signed., F1',
      '2 withdrawn 2020-07-01 maija by name, ',
    ]);
    expect(await auditOf(test, region.regionId)).toContain('2 objection-withdrawn maija');
    expect(await codesOf(decideObjection(region, by(2), uphold))).toEqual(['not-in-this-state']);
    expect(await codesOf(fileObjection(region.records, written, worker))).toEqual([
      'already-objected',
    ]);
  });

  it.each([
    ['a question', (region: Region) => askAboutObjection(region, by(1), { text: 'When?' })],
    ['the decision', (region: Region) => decideObjection(region, by(1), uphold)],
  ])('at the moment of %s is one of the two, whole', async (_what, answer) => {
    const region = await objectedTo();
    const [answered, withdrawn] = await Promise.all([
      answer(region),
      withdrawObjection(region.records, by(1, 'maija')),
    ]);
    expect([answered.ok, withdrawn.ok].filter(Boolean)).toHaveLength(1);
    expect(await exchangeOf(region)).toHaveLength(2);
    const { state } = (await region.records.get('claim', key))?.record ?? {};
    const objection = await region.records.get('objection', { ...key, decisionNo: 1 });
    expect(objection?.record.state === 'withdrawn').toBe(withdrawn.ok);
    expect(state).toBe(objection?.record.state === 'upheld' ? 'submitted' : 'rejected');
    const mails = await region.records.list('mail');
    expect(mails).toHaveLength(withdrawn.ok ? 0 : 1);
  });

  it('and pressed twice is withdrawn once', async () => {
    const region = await objectedTo();
    const twice = [1, 1].map((version) => withdrawObjection(region.records, by(version, 'maija')));
    expect((await Promise.all(twice)).filter(({ ok }) => ok)).toHaveLength(1);
    expect(await exchangeOf(region)).toHaveLength(2);
  });
});
