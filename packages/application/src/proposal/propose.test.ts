import { type Proposed, proposedSchema } from '@jatkopolku/domain/proposal';
import { addDays, id, localDate } from '@jatkopolku/kernel';
import { withAround } from '@jatkopolku/testing/acted-records';
import { makePlacement, makeProvider, makeSheet } from '@jatkopolku/testing/builders';
import { auditOf, codesAtOnce, codesOf } from '@jatkopolku/testing/saved';
import { type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { readHistory } from '../history/read-history.ts';
import { takePlacement } from '../placement/case-worker.ts';
import { endPlacement } from '../placement/change-placement.ts';
import { listTasks } from '../task/list-tasks.ts';
import { acceptProposal } from './accept-proposal.ts';
import { declineProposal, withdrawProposal } from './end-proposal.ts';
import { proposeChange } from './propose-change.ts';

const today = localDate('2020-03-10');
const placement = makePlacement();
const { placementId } = placement;
const worker = { actor: 'maija', name: 'Maija Mäkinen', today };
const caseWorker = { actor: 'kaisa', name: 'Kaisa Koskinen', today };

const proposed = {
  period: { kind: 'period', endsOn: '2020-09-30' },
  week: { kind: 'week', daysPerWeek: 3, hoursPerDay: '4.5' },
  end: { kind: 'end', endedOn: '2020-05-31', endReason: 'education' },
  instructor: { kind: 'instructor', instructor: 'Another Instructor' },
} as const;
const read = (asked: object): Proposed => proposedSchema.parse(asked);

let test: TestTable;
let region: ReturnType<TestTable['region']>;
let regions = 0;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());
beforeEach(async () => {
  regions += 1;
  region = test.region(`proposals-${regions}`);
  const contacts = [{ name: 'M', role: 'Manager', email: 'office@p1.example', phone: '' }];
  const at = makeProvider({ contacts });
  const changes = withAround({ kind: 'placement', record: placement });
  await region.records.commit(
    changes.map((one) => (one.kind === 'provider' ? { kind: 'provider', record: at } : one)),
    { event: 'imported', actor: 'test' },
  );
});

const keyOf = (proposalId: string) => ({ placementId, proposalId: id<'Proposal'>(proposalId) });
const placed = async () => (await region.records.get('placement', { placementId }))?.record;
const stateOf = async (one: string) => (await region.records.get('proposal', keyOf(one)))?.record;

function propose(asked: object = proposed.period, own: { no?: string; version?: number } = {}) {
  const { no = 'Y1', version = 1 } = own;
  const why = { asked: read(asked), reason: 'Studies begin', placementVersion: version };
  return proposeChange(region.records, { ...keyOf(no), ...why }, worker);
}
function accept(own: Partial<Parameters<typeof acceptProposal>[2]> & { no?: string } = {}) {
  const { no = 'Y1', ...acceptance } = own;
  const seen = { key: keyOf(no), version: 1, ...caseWorker };
  return acceptProposal(region, seen, { placementVersion: 1, reason: '', ...acceptance });
}
const decline = (reason = 'Not now') =>
  declineProposal(region, { key: keyOf('Y1'), version: 1, ...caseWorker }, { reason });
const withdraw = () =>
  withdrawProposal(region.records, { key: keyOf('Y1'), version: 1, ...worker });

async function tasks() {
  const asker = { userId: 'kaisa', roles: ['case-worker' as const], providerId: null };
  const { items } = await listTasks(region.records, asker, today);
  return items.map(({ type }) => type).filter((type) => type === 'answer-proposal');
}
const mails = async () => (await region.records.list('mail')).map(({ record }) => record.path);

describe('a proposal', () => {
  it('waits for a case worker until it is answered, and changes nothing before', async () => {
    expect(await codesOf(propose())).toEqual([]);
    expect(await tasks()).toEqual(['answer-proposal']);
    expect(await placed()).toEqual(placement);
    expect(await codesOf(decline())).toEqual([]);
    expect([await tasks(), await mails()]).toEqual([[], ['/placements/L1/proposals/Y1']]);
    expect(await placed()).toEqual(placement);
  });

  it.each([
    ['too short a period', { kind: 'period', endsOn: '2020-02-28' }, 'period-too-short'],
    ['too many days', { ...proposed.week, daysPerWeek: 6 }, 'days-per-week-out-of-range'],
    ['an end outside', { ...proposed.end, endedOn: '2021-02-01' }, 'ended-outside-period'],
    ['what there is', { kind: 'period', endsOn: placement.endsOn }, 'proposal-same'],
  ])('of %s is refused', async (_name, asked, code) => {
    expect(await codesOf(propose(asked))).toContain(code);
    expect(await stateOf('Y1')).toBeUndefined();
  });

  it('is open once of each kind, also of two at the same moment', async () => {
    const both = await codesAtOnce(propose(), propose(proposed.period, { no: 'Y2' }));
    expect(both).toEqual(['proposal-open']);
    expect(await codesOf(propose(proposed.week, { no: 'Y3' }))).toEqual([]);
    expect(await tasks()).toHaveLength(2);
  });

  it('may be made again after it was withdrawn', async () => {
    await propose();
    expect(await codesOf(withdraw())).toEqual([]);
    expect([await tasks(), await mails()]).toEqual([[], []]);
    expect(await codesOf(propose(proposed.period, { no: 'Y2' }))).toEqual([]);
  });

  it('is made of what the provider saw', async () => {
    expect(await codesOf(propose(proposed.period, { version: 2 }))).toEqual(['placement-changed']);
  });
});

describe('what is accepted', () => {
  it.each(Object.keys(proposed) as (keyof typeof proposed)[])(
    'becomes the change: %s',
    async (kind) => {
      const { kind: _kind, ...change } = proposed[kind];
      await propose(proposed[kind]);
      expect(await codesOf(accept())).toEqual([]);
      expect(await placed()).toMatchObject(change);
      expect(await stateOf('Y1')).toMatchObject({
        state: 'accepted',
        answer: { given: proposed[kind], made: { name: 'Kaisa Koskinen' } },
      });
      expect([await tasks(), await mails()]).toEqual([[], ['/placements/L1/proposals/Y1']]);
    },
  );

  it('may be something else of the same kind, with a reason', async () => {
    await propose();
    const instead = read({ kind: 'period', endsOn: '2020-10-31' });
    expect(await codesOf(accept({ instead }))).toEqual(['reason-missing']);
    expect(await codesOf(accept({ instead, reason: 'A month later' }))).toEqual([]);
    expect(await placed()).toMatchObject({ endsOn: '2020-10-31' });
    expect(await stateOf('Y1')).toMatchObject({ state: 'amended', asked: proposed.period });
  });

  it('keeps the rules of the county’s own change: a logged day stays inside', async () => {
    const sheet = makeSheet({ month: '2020-10', days: { '07': '5' } });
    await region.records.commit([{ kind: 'sheet', record: sheet }], {
      event: 'imported',
      actor: 'test',
    });
    await propose();
    expect(await codesOf(accept())).toEqual(['days-outside']);
    expect([(await placed())?.endsOn, (await stateOf('Y1'))?.state]).toEqual([
      '2020-12-31',
      'open',
    ]);
  });

  it('names both in the history of the placement', async () => {
    await propose(proposed.week);
    await accept();
    await propose(proposed.period, { no: 'Y2', version: 2 });
    const history = await readHistory(
      region.records,
      { kind: 'placement', key: { placementId } },
      { roles: ['case-worker'] },
      { limit: 10 },
    );
    const items = history.ok ? history.value.items.toReversed() : [];
    expect(items.slice(1).map(({ acts }) => acts.map(({ event, by }) => `${by} ${event}`))).toEqual(
      [['maija change-proposed'], ['kaisa proposal-accepted'], ['maija change-proposed']],
    );
    expect(items[1]?.changes.map(({ field, to }) => [field, to])).toEqual([
      ['placement.daysPerWeek', 3],
      ['placement.hoursPerDay', '4.5'],
    ]);
    expect(await auditOf(test, `proposals-${regions}`)).toEqual(
      expect.arrayContaining(['1 change-proposed maija', '2 proposal-accepted kaisa']),
    );
  });
});

describe('a placement that changed since', () => {
  it('is looked at before the proposal is accepted, in the version that was read', async () => {
    await propose(proposed.week);
    await propose(proposed.period, { no: 'Y2' });
    await accept();
    const late = { no: 'Y2', placementVersion: 2 };
    expect(await codesOf(accept({ no: 'Y2' }))).toEqual(['placement-changed']);
    expect(await codesOf(accept(late))).toEqual(['proposal-outdated']);
    expect(await codesOf(accept({ ...late, changeSeen: true }))).toEqual([]);
    expect(await placed()).toMatchObject({ daysPerWeek: 3, endsOn: '2020-09-30' });
  });

  it('in nothing that was proposed on is no conflict', async () => {
    await propose();
    await takePlacement(region.records, { key: { placementId }, version: 1, actor: 'kaisa' });
    expect(await codesOf(accept({ placementVersion: 2 }))).toEqual([]);
  });

  it('and has ended takes no other week, and its proposal is declined', async () => {
    await propose(proposed.week);
    const end = { endedOn: addDays(today, -1), endReason: 'education' };
    await endPlacement(region.records, { key: { placementId }, version: 1, ...caseWorker }, end);
    expect(await codesOf(accept({ placementVersion: 2, changeSeen: true }))).toEqual([
      'not-in-this-state',
    ]);
    expect(await codesOf(decline())).toEqual([]);
  });
});

describe('at the same moment', () => {
  it('two who accept change it once', async () => {
    await propose();
    const both = await codesAtOnce(accept(), accept());
    expect(both).toHaveLength(1);
    expect((await region.records.get('placement', { placementId }))?.version).toBe(2);
  });

  it('one accepts and one withdraws: one of them does, and the placement follows', async () => {
    await propose();
    const both = await codesAtOnce(accept(), withdraw());
    expect(both).toHaveLength(1);
    const isAccepted = (await stateOf('Y1'))?.state === 'accepted';
    expect((await placed())?.endsOn).toBe(isAccepted ? '2020-09-30' : placement.endsOn);
  });

  it('one accepts and one ends the placement: nobody accepts on what they did not see', async () => {
    await propose(proposed.week);
    const end = { endedOn: addDays(today, -1), endReason: 'education' };
    const key = { placementId };
    const both = await codesAtOnce(
      accept(),
      endPlacement(region.records, { key, version: 1, ...caseWorker }, end),
    );
    expect(both).toHaveLength(1);
    const isEnded = (await placed())?.endedOn !== null;
    expect((await stateOf('Y1'))?.state).toBe(isEnded ? 'open' : 'accepted');
  });
});
