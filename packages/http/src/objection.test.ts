import { type Change, type Records } from '@jatkopolku/application';
import { clockAt, id, localDate } from '@jatkopolku/kernel';
import { withAround } from '@jatkopolku/testing/acted-records';
import { makeClaim, makeClaimNotice, makeFile, makeGrant } from '@jatkopolku/testing/builders';
import { type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { type PersonName, callerOf, makeTestApi, problemOf } from './testing/test-api.ts';

let test: TestTable;
let records: Records;
let today = localDate('2020-07-01');
let send: ReturnType<typeof makeTestApi>['send'];
let regions = 0;

beforeAll(async () => {
  test = await openTestTable();
  const openRegion = (regionId: string) => test.region(regionId, clockAt(today));
  ({ send } = makeTestApi({ openRegion }));
});
afterAll(() => test.close());

const regionId = () => `objecting-${regions}`;
const rejected = makeClaim({ state: 'rejected', decidedOn: '2020-06-22', decidedBy: 'approver-1' });

/** Each test has a region of its own, with a rejected claim and the notice of its rejection. */
beforeEach(async () => {
  regions += 1;
  today = localDate('2020-07-01');
  ({ records } = test.region(regionId()));
  const changes: Change[] = [
    ...withAround({ kind: 'claim', record: rejected }),
    { kind: 'claimNotice', record: makeClaimNotice() },
    { kind: 'file', record: makeFile({ state: 'released', providerId: 'P1' }) },
    { kind: 'grant', record: makeGrant({ userId: 'worker', name: 'Maija Mäkinen' }) },
  ];
  await records.commit(changes, { event: 'imported', actor: 'test' });
});

const as = (name: PersonName) => callerOf(name, regionId());
const path = '/claims/K1/objections/1';
const body = { claimId: 'K1', decisionNo: 1, text: 'It was signed.', fileIds: ['F1'] };

function object(sent: object = body, by = as('worker'), key = 'objection-1') {
  return send('POST', '/objections', { as: by, body: sent, headers: { 'Idempotency-Key': key } });
}

function step(name: string, sent: object, version: number, by = as('approver')) {
  const headers = { 'If-Match': `"${version}"` };
  return send('POST', `${path}/${name}`, { as: by, body: sent, headers });
}

describe('an objection through the API', () => {
  it('is made once, asked about, answered and upheld, and the claim waits again', async () => {
    const made = await object();
    expect(made.status).toBe(201);
    expect(made.headers.get('Location')).toBe('/api/v1/claims/K1/objections/1');
    expect(await object()).toMatchObject({ status: 201, json: made.json });
    const again = problemOf(object(body, as('worker'), 'objection-2'));
    expect(await again).toMatchObject({ status: 409, code: 'already-objected' });

    const read = await send('GET', path, { as: as('approver') });
    expect(read.json).toMatchObject({
      record: { state: 'open' },
      actions: { decideObjection: { allowed: true }, answerObjection: { allowed: false } },
    });
    expect(await step('question', { text: 'When?' }, 1)).toMatchObject({ status: 200 });
    const early = problemOf(step('answer', { text: 'In May.' }, 1, as('worker')));
    expect(await early).toMatchObject({ status: 412, code: 'version-stale' });
    expect(await step('answer', { text: 'In May.' }, 2, as('worker'))).toMatchObject({
      status: 200,
    });
    expect(await step('decision', { verdict: 'uphold' }, 3)).toMatchObject({
      status: 200,
      json: { record: { state: 'upheld' } },
    });
    const claim = await send('GET', '/claims/K1', { as: as('worker') });
    expect(claim.json).toMatchObject({ record: { state: 'submitted' } });

    for (const person of ['worker', 'approver'] as const) {
      const { json } = await send('GET', `${path}/remarks`, { as: as(person) });
      expect(json).toMatchObject({
        items: [
          { remark: { event: 'objected', text: 'It was signed.' }, byName: 'Maija Mäkinen' },
          { remark: { event: 'asked', text: 'When?' } },
          { remark: { event: 'answered', text: 'In May.' }, byName: 'Maija Mäkinen' },
          { remark: { event: 'upheld' } },
        ],
      });
    }
  });

  it('after its last day is refused with the day', async () => {
    today = localDate('2020-07-23');
    const refused = await problemOf(object());
    expect(refused).toMatchObject({ status: 422, code: 'objection-late' });
    expect(refused.detail).toContain('22 Jul 2020');
  });

  it('is refused where another claim has the place by now, which is named', async () => {
    await object();
    await records.commit([{ kind: 'claim', record: makeClaim({ claimId: 'K2' }) }], {
      event: 'claim-filed',
      actor: 'test',
    });
    const refused = await problemOf(step('decision', { verdict: 'uphold' }, 1));
    expect(refused).toMatchObject({ status: 409, code: 'claim-place-taken' });
    expect(refused.detail).toContain('K2');
  });

  it('is no business of another provider, nor of who decided', async () => {
    const other = { ...as('worker'), providerId: id<'Provider'>('P2') };
    expect(await problemOf(object(body, other))).toMatchObject({ status: 404 });
    await object();
    for (const address of [path, `${path}/remarks`])
      expect((await send('GET', address, { as: other })).status).toBe(404);
    const decider = { ...as('approver'), userId: 'approver-1' };
    const own = problemOf(step('decision', { verdict: 'uphold' }, 1, decider));
    expect(await own).toMatchObject({ status: 403, code: 'own-work' });
    const worker = problemOf(step('decision', { verdict: 'uphold' }, 1, as('worker')));
    expect(await worker).toMatchObject({ status: 403, code: 'not-allowed' });
  });

  it.each([
    ['without words', { ...body, text: ' ' }, '/text', 'field-empty'],
    ['with a file twice', { ...body, fileIds: ['F1', 'F1'] }, '/fileIds', 'field-invalid'],
  ])('%s is refused at its field', async (_name, sent, pointer, code) => {
    const refused = await problemOf(object(sent));
    expect(refused).toMatchObject({ status: 422, code: 'request-invalid' });
    expect(refused.errors).toMatchObject([{ pointer, code }]);
  });

  it('is dismissed with its reason alone', async () => {
    await object();
    const refused = problemOf(step('decision', { verdict: 'dismiss' }, 1));
    expect(await refused).toMatchObject({
      status: 422,
      errors: [{ code: 'decision-reason-missing', pointer: '/reason' }],
    });
    const reason = 'It was signed too late.';
    expect(await step('decision', { verdict: 'dismiss', reason }, 1)).toMatchObject({
      json: { record: { state: 'dismissed' } },
    });
  });

  it('is withdrawn by its provider, once, and by nobody of the county', async () => {
    await object();
    expect((await send('GET', path, { as: as('worker') })).json).toMatchObject({
      actions: { withdrawObjection: { allowed: true } },
    });
    const county = problemOf(step('withdrawal', {}, 1));
    expect(await county).toMatchObject({ status: 403, code: 'not-allowed' });
    const other = { ...as('worker'), providerId: id<'Provider'>('P2') };
    expect(await problemOf(step('withdrawal', {}, 1, other))).toMatchObject({ status: 404 });
    expect(await step('withdrawal', {}, 1, as('manager'))).toMatchObject({
      status: 200,
      json: { record: { state: 'withdrawn', decidedBy: null } },
    });
    const again = problemOf(step('withdrawal', {}, 2, as('worker')));
    expect(await again).toMatchObject({ status: 409, code: 'not-in-this-state' });
    const second = problemOf(object(body, as('worker'), 'objection-2'));
    expect(await second).toMatchObject({ status: 409, code: 'already-objected' });
    const { json } = await send('GET', `${path}/remarks`, { as: as('approver') });
    expect(json).toMatchObject({
      items: [{ remark: { event: 'objected' } }, { remark: { event: 'withdrawn', text: '' } }],
    });
  });

  it('is not withdrawn once the county has asked, even after the answer', async () => {
    await object();
    await step('question', { text: 'When?' }, 1);
    await step('answer', { text: 'In May.' }, 2, as('worker'));
    const late = problemOf(step('withdrawal', {}, 3, as('worker')));
    expect(await late).toMatchObject({ status: 409, code: 'objection-underway' });
    expect((await send('GET', path, { as: as('worker') })).json).toMatchObject({
      actions: { withdrawObjection: { allowed: false, code: 'objection-underway' } },
    });
  });
});
