import { makeCalendar } from '@jatkopolku/testing/builders';
import { type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { commitAll } from './commit-all.ts';
import type { Change, Records } from './records.ts';

let test: TestTable;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());

const act = { event: 'imported', actor: 'import:test' } as const;
const COUNT = 600;

/** A record of one item: a hundred are one transaction. */
function calendar(at: number, days = 1): Change & { readonly kind: 'calendar' } {
  const record = makeCalendar({ clientId: `C${at}`, months: { '2020-01': [days, 0] } });
  return { kind: 'calendar', record };
}

const numbers = Array.from({ length: COUNT }, (_, at) => at);

/** The most commits that are under way at a time. */
function watched(records: Records) {
  const seen = { now: 0, most: 0 };
  const commit: Records['commit'] = async (...all) => {
    seen.now += 1;
    seen.most = Math.max(seen.most, seen.now);
    return records.commit(...all).finally(() => (seen.now -= 1));
  };
  return { seen, records: { ...records, commit } };
}

describe('commitAll', () => {
  it('writes one transaction after the other, and says of how many it is done', async () => {
    const { records, seen } = watched(test.records());
    let done = 0;
    const groups = numbers.map((at) => [calendar(at)]);
    expect(await commitAll(records, groups, act, (count) => (done += count))).toMatchObject({
      ok: true,
    });
    expect([done, (await records.list('calendar')).length]).toEqual([COUNT, COUNT]);
    expect(seen).toEqual({ now: 0, most: 1 });
  });

  it('replaces what a group before has written', async () => {
    const { records } = watched(test.records());
    const groups = numbers.flatMap((at): Change[][] => {
      const first = calendar(at);
      const before = { record: first.record, version: 1 };
      return [[first], [{ ...calendar(at, 2), before }]];
    });
    expect(await commitAll(records, groups.slice(0, 80), act)).toMatchObject({ ok: true });
    const stored = await records.list('calendar');
    expect(stored).toHaveLength(40);
    expect(
      new Set(stored.map(({ record: { months }, version }) => JSON.stringify({ months, version }))),
    ).toEqual(new Set([JSON.stringify({ months: { '2020-01': [2, 0] }, version: 2 })]));
  });

  it('stops at the first that is refused, once those under way are over', async () => {
    const { records, seen } = watched(test.records());
    const taken = calendar(0);
    await records.commit([taken], act);
    const groups = numbers.map((at) => [calendar(at)]);
    expect(await commitAll(records, groups, act)).toMatchObject({
      error: { code: 'changed-meanwhile' },
    });
    expect(seen.now).toBe(0);
    const written = await records.list('calendar');
    expect(written.length).toBeLessThan(COUNT);
  });
});
