import { parseHours } from '@jatkopolku/domain/placement';
import { localDate, must, parseMonth } from '@jatkopolku/kernel';
import {
  makeAgreement,
  makeClient,
  makeFramework,
  makeLot,
  makePlacement,
  makeProvider,
} from '@jatkopolku/testing/builders';
import { auditOf, codesAtOnce, codesOf } from '@jatkopolku/testing/saved';
import { TODAY, type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { logDays } from '../attendance/log-days.ts';
import type { Records } from '../records.ts';
import { type PlacementTerms, changePlacement, endPlacement } from './change-placement.ts';

/** From January to June 2021, with a day logged on the last of March. */
const placement = makePlacement({
  startsOn: '2021-01-04',
  endsOn: '2021-06-30',
  serviceStartedOn: '2021-01-04',
  planSignedOn: '2020-12-10',
});
const { placementId, clientId: _c, agreementId: _a, providerId: _p, ...rest } = placement;
const { serviceStartedOn: _f, endedOn: _e, endReason: _r, nextReviewDueOn: _n, ...own } = rest;
const { state: _s, ...terms } = own;
const seen = (version = 1, actor = 'case-worker') => ({
  key: { placementId },
  version,
  actor,
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
  regionId = `placements-${(regions += 1)}`;
  records = test.records(regionId);
  await records.commit(
    [
      { kind: 'framework', record: makeFramework() },
      { kind: 'lot', record: makeLot() },
      { kind: 'provider', record: makeProvider() },
      { kind: 'agreement', record: makeAgreement() },
      { kind: 'client', record: makeClient() },
      { kind: 'placement', record: placement },
    ],
    { event: 'imported', actor: 'test' },
  );
});

const change = (facts: Partial<PlacementTerms>, version = 1, actor = 'case-worker') =>
  changePlacement(records, seen(version, actor), { ...terms, ...facts });
const end = (day: string, version = 1, actor = 'case-worker') =>
  endPlacement(records, seen(version, actor), {
    endedOn: localDate(day),
    endReason: 'open-labour-market',
  });
const log = (day: string) => {
  const hours = must(parseHours('5'), 'hours');
  const present = { status: 'present', hours, absenceReason: null, travelCents: null } as const;
  const month = must(parseMonth('2021-03'), 'a month');
  const asking = { actor: 'worker', today: TODAY };
  return logDays(records, { placementId, month, days: { [day]: present } }, asking);
};
const stored = () => records.get('placement', { placementId });

describe('changePlacement', () => {
  it('changes what was agreed, and the audit trail says who did', async () => {
    expect(await codesOf(change({ daysPerWeek: 2, instructor: 'Another' }))).toEqual([]);
    expect(await stored()).toMatchObject({
      version: 2,
      record: { ...terms, daysPerWeek: 2, instructor: 'Another', endedOn: null },
    });
    expect(await auditOf(test, regionId)).toContain('2 changed case-worker');
  });

  it.each<[string, Partial<PlacementTerms>, string]>([
    ['more days than a week may have', { daysPerWeek: 6 }, 'days-per-week-out-of-range'],
    ['an end after the agreement', { endsOn: localDate('2022-09-01') }, 'outside-agreement'],
    ['no other services, which were there', { otherServices: '' }, 'plan-item-missing'],
    ['an end before a logged day', { endsOn: localDate('2021-03-30') }, 'days-outside'],
  ])('is refused with %s, and changes nothing', async (_name, facts, code) => {
    expect(await codesOf(log('31'))).toEqual([]);
    expect(await codesOf(change(facts))).toContain(code);
    expect(await stored()).toMatchObject({ version: 1, record: placement });
  });

  it('by two at once is done once; the second press too', async () => {
    const codes = await codesAtOnce(
      change({ daysPerWeek: 2 }, 1, 'one'),
      change({ daysPerWeek: 3 }, 1, 'two'),
    );
    expect(codes).toEqual(['changed-meanwhile']);
    expect(await codesOf(change({ daysPerWeek: 2 }))).toEqual(['changed-meanwhile']);
    expect(await stored()).toMatchObject({ version: 2 });
  });
});

describe('endPlacement', () => {
  it('ends it, once', async () => {
    expect(await codesOf(end('2021-03-31'))).toEqual([]);
    expect(await stored()).toMatchObject({
      version: 2,
      record: { endedOn: '2021-03-31', endReason: 'open-labour-market', state: 'ended' },
    });
    expect(await auditOf(test, regionId)).toContain('2 placement-ended case-worker');
    expect(await codesOf(end('2021-03-31'))).toEqual(['changed-meanwhile']);
  });

  it('is refused before a logged day and outside the placement', async () => {
    await log('31');
    expect(await codesOf(end('2021-03-30'))).toEqual(['days-outside']);
    expect(await codesOf(end('2021-07-01'))).toContain('ended-outside-period');
    expect(await codesOf(end('2021-01-03'))).toContain('ended-outside-period');
  });

  it.each([1, 2, 3, 4])('never leaves a day outside that is logged at once (%i)', async () => {
    const [ended, logged] = await Promise.all([end('2021-03-30'), log('31')]);
    expect([ended, logged].filter(({ ok }) => ok)).toHaveLength(1);
    const month = must(parseMonth('2021-03'), 'a month');
    const sheet = await records.get('sheet', { ...placement, month });
    const endedOn = (await stored())?.record.endedOn;
    expect(endedOn === null).toBe(sheet !== undefined);
  });
});
