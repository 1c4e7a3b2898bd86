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
import type { Change, Records } from '../records.ts';
import { endPlacement } from './change-placement.ts';
import { type CorrectedEnd, correctEnd } from './correct-end.ts';

/** From January to June 2021, ended on the last of March, with a day logged on the 15th. */
const placement = makePlacement({
  startsOn: '2021-01-04',
  endsOn: '2021-06-30',
  planSignedOn: '2020-12-10',
  endedOn: '2021-03-31',
  endReason: 'education',
  state: 'ended',
});
const { placementId } = placement;
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
const keep = (...changes: Change[]) =>
  records.commit(changes, { event: 'imported', actor: 'test' });
beforeEach(async () => {
  regionId = `ends-${(regions += 1)}`;
  records = test.records(regionId);
  await keep(
    { kind: 'framework', record: makeFramework() },
    { kind: 'lot', record: makeLot() },
    { kind: 'provider', record: makeProvider() },
    { kind: 'agreement', record: makeAgreement() },
    { kind: 'client', record: makeClient() },
    { kind: 'placement', record: placement },
  );
  const hours = must(parseHours('5'), 'hours');
  const present = { status: 'present', hours, absenceReason: null, travelCents: null } as const;
  const month = must(parseMonth('2021-03'), 'a month');
  const asking = { actor: 'worker', today: TODAY };
  await logDays(records, { placementId, month, days: { '15': present } }, asking);
});

const correct = (endedOn: string | null, change: Partial<CorrectedEnd> = {}, version = 1) =>
  correctEnd(records, seen(version), {
    endedOn: endedOn === null ? null : localDate(endedOn),
    endReason: 'education',
    reason: 'The school said so',
    ...change,
  });
const stored = async () => must(await records.get('placement', { placementId }), 'it');

describe('correctEnd', () => {
  it.each([
    ['earlier', '2021-03-15', []],
    ['before a logged day', '2021-03-14', ['days-outside']],
    ['later', '2021-05-31', []],
    ['beyond the period', '2021-07-01', ['ended-outside-period']],
    ['the same', '2021-03-31', ['end-same']],
  ])('puts it %s', async (_name, day, codes) => {
    expect(await codesOf(correct(day))).toEqual(codes);
    const { record, version } = await stored();
    expect(record.endedOn).toBe(codes.length === 0 ? day : '2021-03-31');
    expect(version).toBe(codes.length === 0 ? 2 : 1);
  });

  it('keeps the day where only the reason was another', async () => {
    expect(await codesOf(correct('2021-03-31', { endReason: 'paid-work' }))).toEqual([]);
    expect((await stored()).record).toMatchObject({
      endReason: 'paid-work',
      endCorrection: 'The school said so',
    });
    expect(await auditOf(test, regionId)).toContain('2 placement-end-corrected case-worker');
  });

  it('takes it back: the placement runs on, and is ended again', async () => {
    expect(await codesOf(correct(null))).toEqual([]);
    expect((await stored()).record).toMatchObject({
      endedOn: null,
      endReason: '',
      state: 'running',
    });
    expect(await auditOf(test, regionId)).toContain('2 placement-end-taken-back case-worker');
    expect(await codesOf(correct(null, {}, 2))).toEqual(['not-ended']);
    const again = { endedOn: localDate('2021-04-15'), endReason: 'pension' };
    expect(await codesOf(endPlacement(records, seen(2), again))).toEqual([]);
    expect(await codesOf(endPlacement(records, seen(3), again))).toEqual(['end-known']);
  });

  it('needs a place again, and no other placement at the agreement', async () => {
    const next = makePlacement({
      placementId: 'L2',
      startsOn: '2021-04-01',
      endsOn: '2021-09-30',
    });
    await keep({ kind: 'placement', record: next });
    expect(await codesOf(correct(null))).toEqual(['placement-overlaps']);
    expect(await codesOf(correct('2021-04-01'))).toEqual(['placement-overlaps']);
    expect(await codesOf(correct('2021-03-30'))).toEqual([]);
  });

  it('by two at once is done once', async () => {
    expect(await codesAtOnce(correct(null), correct('2021-05-31'))).toEqual(['changed-meanwhile']);
  });
});
