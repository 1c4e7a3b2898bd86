import { type PlacementDecisionKind, noConditions, parseHours } from '@jatkopolku/domain/placement';
import { localDate, must, parseMonth } from '@jatkopolku/kernel';
import {
  makeAgreement,
  makeClient,
  makeFramework,
  makeGrant,
  makeLot,
  makePlacement,
  makeProvider,
} from '@jatkopolku/testing/builders';
import { auditOf, codesAtOnce, codesOf } from '@jatkopolku/testing/saved';
import { TODAY, type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { logDays } from '../attendance/log-days.ts';
import type { Records } from '../records.ts';
import { takePlacement } from './case-worker.ts';
import { decidePlacement } from './decide-placement.ts';
import { noteStartConditions } from './note-conditions.ts';

const day = localDate('2021-01-04');
const conditions = {
  labourAuthoritySignedOn: day,
  countySignedOn: day,
  clientSignedOn: day,
  insuredFrom: day,
  stewardNotifiedOn: day,
};
const placement = makePlacement({
  startsOn: '2021-01-04',
  endsOn: '2021-06-30',
  startsBy: 'decision',
  state: 'planned',
});
const { placementId } = placement;
const actor = 'case-worker';
const seen = (version: number, by = actor) => ({
  key: { placementId },
  version,
  actor: by,
  today: TODAY,
});

let test: TestTable;
let records: Records;
let regionId: string;
let regions = 0;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());
beforeEach(async () => {
  regionId = `decisions-${(regions += 1)}`;
  records = test.records(regionId);
  await records.commit(
    [
      { kind: 'framework', record: makeFramework() },
      { kind: 'lot', record: makeLot() },
      { kind: 'provider', record: makeProvider() },
      { kind: 'agreement', record: makeAgreement() },
      { kind: 'client', record: makeClient({ firstName: 'Maija', lastName: 'Meikäläinen' }) },
      { kind: 'grant', record: makeGrant({ userId: actor, name: 'Wilma Worker' }) },
      { kind: 'placement', record: placement },
    ],
    { event: 'imported', actor: 'test' },
  );
});

const decide = (kind: PlacementDecisionKind, firstDay: string, version: number, by = actor) =>
  decidePlacement(records, seen(version, by), {
    kind,
    firstDay: localDate(firstDay),
    reason: 'As agreed',
  });
const log = (date: string) => {
  const hours = must(parseHours('5'), 'hours');
  const present = { status: 'present', hours, absenceReason: null, travelCents: null } as const;
  const month = must(parseMonth(date.slice(0, 7)), 'a month');
  const days = { [date.slice(8)]: present };
  return logDays(records, { placementId, month, days }, { actor: 'worker', today: TODAY });
};
const stored = async () => must(await records.get('placement', { placementId }), 'it');
const started = async () => {
  expect(await codesOf(noteStartConditions(records, seen(1), conditions))).toEqual([]);
  expect(await codesOf(decide('start', '2021-01-07', 2))).toEqual([]);
};

describe('decidePlacement', () => {
  it('starts it only with all in place, and no day is logged before', async () => {
    expect(await codesOf(decide('start', '2021-01-07', 1))).toEqual([
      'labour-authority-signature-missing',
      'county-signature-missing',
      'client-signature-missing',
      'insurance-missing',
      'steward-notice-missing',
    ]);
    expect(await codesOf(log('2021-01-11'))).toEqual(['placement-not-started']);
    await started();
    expect(await stored()).toMatchObject({
      version: 3,
      record: { state: 'running', startedOn: '2021-01-07', decisions: 1 },
    });
    expect(await codesOf(log('2021-01-05'))).toEqual(['outside-placement']);
    expect(await codesOf(log('2021-01-11'))).toEqual([]);
    expect(await auditOf(test, regionId)).toContain('3 placement-started case-worker');
  });

  it('keeps the decision as it was made, with the names of that day', async () => {
    await started();
    const decision = await records.get('placementDecision', { placementId, decisionNo: 1 });
    expect(decision?.record).toMatchObject({
      kind: 'start',
      decidedOn: TODAY,
      firstDay: '2021-01-07',
      reason: 'As agreed',
      decider: { userId: actor, name: 'Wilma Worker' },
      facts: { clientName: 'Maija Meikäläinen', startsOn: '2021-01-04' },
    });
  });

  it('interrupts and resumes it; no day is logged inside', async () => {
    await started();
    expect(await codesOf(log('2021-03-15'))).toEqual([]);
    expect(await codesOf(decide('interrupt', '2021-03-15', 3))).toEqual(['days-in-interruption']);
    expect(await codesOf(decide('interrupt', '2021-03-16', 3))).toEqual([]);
    expect(await stored()).toMatchObject({ record: { state: 'interrupted', decisions: 2 } });
    expect(await codesOf(log('2021-03-17'))).toEqual(['placement-interrupted']);
    expect(await codesOf(decide('resume', '2021-04-01', 4))).toEqual([]);
    expect(await codesOf(log('2021-03-31'))).toEqual(['placement-interrupted']);
    expect(await codesOf(log('2021-04-01'))).toEqual([]);
    expect(await stored()).toMatchObject({
      record: { state: 'running', interruptions: [{ from: '2021-03-16', until: '2021-03-31' }] },
    });
  });

  it('has an interruption notified to the employment authority, and nothing else', async () => {
    await started();
    expect(await records.list('notification')).toEqual([]);
    await decide('interrupt', '2021-03-16', 3);
    await decide('resume', '2021-04-01', 4);
    const notified = await records.list('notification');
    expect(notified.map(({ record }) => record)).toMatchObject([
      {
        notificationNo: 1,
        about: { type: 'interruption', placementId, from: '2021-03-16' },
        made: { by: actor, name: 'Wilma Worker', on: TODAY },
        state: 'made',
      },
    ]);
  });

  it('by two at once is one decision, and a second press none', async () => {
    await started();
    const both = [
      decide('interrupt', '2021-03-16', 3, 'one'),
      decide('interrupt', '2021-04-01', 3),
    ];
    expect(await codesAtOnce(...both)).toEqual(['changed-meanwhile']);
    expect(await codesOf(decide('interrupt', '2021-03-16', 3))).toEqual(['changed-meanwhile']);
    expect(await records.list('placementDecision', { placementId })).toHaveLength(2);
  });

  it.each([1, 2, 3, 4])('never leaves a day inside that is logged at once (%i)', async () => {
    await started();
    const both = await Promise.all([decide('interrupt', '2021-03-15', 3), log('2021-03-15')]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  });
});

describe('noteStartConditions', () => {
  it('keeps what is known, and nothing that is still to come', async () => {
    const ahead = { ...noConditions, clientSignedOn: localDate('2021-05-03') };
    expect(await codesOf(noteStartConditions(records, seen(1), ahead))).toEqual(['day-ahead']);
    const known = { ...noConditions, insuredFrom: localDate('2021-05-03') };
    expect(await codesOf(noteStartConditions(records, seen(1), known))).toEqual([]);
    expect((await stored()).record.startConditions).toEqual(known);
    expect(await codesOf(noteStartConditions(records, seen(1), known))).toEqual([
      'changed-meanwhile',
    ]);
  });
});

describe('takePlacement', () => {
  it('makes who takes it the case worker, by the name of the access record', async () => {
    expect((await stored()).record.caseWorker).toBeNull();
    expect(await codesOf(takePlacement(records, seen(1)))).toEqual([]);
    const taken = { userId: actor, name: 'Wilma Worker' };
    expect((await stored()).record.caseWorker).toEqual(taken);
    expect(await auditOf(test, regionId)).toContain('2 case-worker-changed case-worker');
    expect(await codesOf(takePlacement(records, seen(2)))).toEqual(['case-worker-same']);
  });

  it('lets one of two have it', async () => {
    const both = [takePlacement(records, seen(1, 'one')), takePlacement(records, seen(1, 'two'))];
    expect(await codesAtOnce(...both)).toEqual(['changed-meanwhile']);
  });
});
