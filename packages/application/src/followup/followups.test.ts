import { dateRange, id, localDate, must } from '@jatkopolku/kernel';
import { withAround } from '@jatkopolku/testing/acted-records';
import { makePlacement } from '@jatkopolku/testing/builders';
import { auditOf, codesAtOnce, codesOf } from '@jatkopolku/testing/saved';
import { type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import type { Records } from '../records.ts';
import { listTasks } from '../task/list-tasks.ts';
import { dueEvaluations } from './due-evaluations.ts';
import { changeFollowupSettings, readFollowupSettings } from './followup-settings.ts';
import { planEvaluation, readFollowup, writeForm } from './write-form.ts';

const placement = makePlacement({ startsOn: '2020-01-15', endsOn: '2020-06-30' });
const key = { placementId: placement.placementId };
const today = localDate('2020-06-10');
const seen = (version: number, actor = 'kaisa') => ({ key, version, actor, name: 'K', today });
const evaluation = {
  goals: [{ goal: 'Rhythm', score: 'reached', words: 'Comes daily' }],
  next: 'Work trial',
} as const;

let test: TestTable;
let records: Records;
let regions = 0;
const regionId = () => `followups-${regions}`;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());
beforeEach(async () => {
  regions += 1;
  records = test.records(regionId());
  await records.commit(withAround({ kind: 'placement', record: placement }), {
    event: 'imported',
    actor: 'test',
  });
});

const evaluate = (version: number, actor?: string) =>
  writeForm(records, seen(version, actor), 'evaluation', {
    ...evaluation,
    goals: [...evaluation.goals],
  });
const plan = (version: number, day: string | null) =>
  planEvaluation(records, seen(version), { evaluateBy: day === null ? null : localDate(day) });

async function dueDays(from: string, until: string) {
  const range = must(dateRange(localDate(from), localDate(until)), 'days');
  const { due } = await dueEvaluations(records, range);
  return due.map(({ placement: one, dueOn }) => `${one.placementId} ${dueOn}`);
}

describe('the forms of a placement', () => {
  it('are empty at first, with the day that the region’s setting proposes', async () => {
    expect(await readFollowup(records, key)).toMatchObject({
      value: { version: 0, evaluateOn: '2020-06-16', record: { evaluation: null } },
    });
    expect(await codesOf(readFollowup(records, { placementId: id('L9') }))).toEqual(['not-found']);
  });

  it('say who wrote them last, each apart from the others', async () => {
    expect(await codesOf(evaluate(0))).toEqual([]);
    const coaching = { aim: 'Work', steps: 'Visits', support: '' };
    expect(await codesOf(writeForm(records, seen(1, 'maija'), 'coachingPlan', coaching))).toEqual(
      [],
    );
    const made = (by: string) => ({ made: { by, name: 'K', on: today } });
    expect(await records.get('followup', key)).toMatchObject({
      version: 2,
      record: {
        evaluation: { ...evaluation, ...made('kaisa') },
        coachingPlan: made('maija'),
        providerFeedback: null,
      },
    });
    expect(await auditOf(test, regionId())).toEqual(
      expect.arrayContaining(['1 placement-evaluated kaisa', '2 coaching-plan-written maija']),
    );
  });

  it('are written by two at once one after the other, also the first', async () => {
    expect(await codesAtOnce(evaluate(0, 'one'), evaluate(0, 'two'))).toEqual([
      'changed-meanwhile',
    ]);
    expect(await codesOf(evaluate(0))).toEqual(['changed-meanwhile']);
  });

  it('are not written before the placement begins', async () => {
    const early = { ...seen(0), today: localDate('2020-01-14') };
    const written = writeForm(records, early, 'providerFeedback', {
      wentWell: 'Work',
      needsSupport: '',
      recommendation: 'Work',
    });
    expect(await codesOf(written)).toEqual(['placement-ahead']);
    expect(await records.get('followup', key)).toBeUndefined();
  });
});

describe('by when a placement is evaluated', () => {
  it('follows the region’s setting, and the plan’s own day before it', async () => {
    expect(await dueDays('2020-06-10', '2020-06-15')).toEqual([]);
    expect(await dueDays('2020-06-10', '2020-06-16')).toEqual(['L1 2020-06-16']);
    const { version } = await readFollowupSettings(records);
    const setting = { version, actor: 'jussi' };
    await changeFollowupSettings(records, setting, { evaluationDaysBefore: 30 });
    expect(await dueDays('2020-05-01', '2020-06-10')).toEqual(['L1 2020-05-31']);
    expect(await codesOf(plan(0, '2020-03-02'))).toEqual([]);
    expect(await dueDays('2020-02-20', '2020-03-02')).toEqual(['L1 2020-03-02']);
    expect(await codesOf(plan(1, null))).toEqual([]);
    expect(await dueDays('2020-02-20', '2020-03-02')).toEqual([]);
  });

  it('is over once it is evaluated', async () => {
    await plan(0, '2020-06-05');
    expect(await dueDays('2020-06-01', '2020-06-30')).toEqual(['L1 2020-06-05']);
    await evaluate(1);
    expect(await dueDays('2020-06-01', '2020-06-30')).toEqual([]);
  });

  it('is a day of the placement', async () => {
    expect(await codesOf(plan(0, '2020-07-01'))).toEqual(['outside-placement']);
  });

  it('is a task of the case worker, late after its day', async () => {
    const asker = { userId: 'kaisa', roles: ['case-worker' as const], providerId: null };
    const tasks = async (day: string) =>
      (await listTasks(records, asker, localDate(day))).items
        .filter(({ type }) => type === 'evaluate-placement')
        .map(({ dueOn, late }) => `${dueOn} ${late}`);
    expect(await tasks('2020-06-01')).toEqual([]);
    expect(await tasks('2020-06-02')).toEqual(['2020-06-16 false']);
    expect(await tasks('2020-06-17')).toEqual(['2020-06-16 true']);
    await evaluate(0);
    expect(await tasks('2020-06-17')).toEqual([]);
  });
});

describe('the setting', () => {
  it('is the usual one until it is set, over the version that was seen', async () => {
    const setting = { actor: 'jussi', version: 0 };
    const set = (evaluationDaysBefore: number) =>
      changeFollowupSettings(records, setting, { evaluationDaysBefore });
    expect((await readFollowupSettings(records)).record.evaluationDaysBefore).toBe(14);
    expect(await codesAtOnce(set(20), set(30))).toEqual(['changed-meanwhile']);
    expect(await codesOf(set(10))).toEqual(['changed-meanwhile']);
    const again = changeFollowupSettings(
      records,
      { actor: 'jussi', version: 1 },
      { evaluationDaysBefore: 7 },
    );
    expect(await codesOf(again)).toEqual([]);
    expect(await readFollowupSettings(records)).toMatchObject({
      version: 2,
      record: { evaluationDaysBefore: 7 },
    });
  });
});
