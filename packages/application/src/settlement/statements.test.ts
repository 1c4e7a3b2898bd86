import type { Run, Statement } from '@jatkopolku/domain/settlement';
import { must, parseMonth } from '@jatkopolku/kernel';
import { makeRun, makeStatement } from '@jatkopolku/testing/builders';
import { type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, expect, describe, it } from 'vitest';

import type { Records } from '../records.ts';
import { contentHash, countedStatements } from './statements.ts';

let test: TestTable;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());

const month = must(parseMonth('2020-01'), 'a month');
const content = [
  makeStatement({ part: 1 }),
  makeStatement({ part: 2 }),
  makeStatement({ providerId: 'P2', part: 1 }),
];
const statements = content.map((one) => ({ ...one, hash: contentHash(one) }));
const [first, second, other] = statements;

function runOf(...named: readonly (Statement | undefined)[]): Run {
  return makeRun({
    statements: named.map((one) => {
      const { providerId, part, hash } = must(one, 'a statement');
      return { providerId, part, hash };
    }),
  });
}

async function saved(run?: Run, kept: readonly Statement[] = statements): Promise<Records> {
  const records = test.records();
  await records.keep('statement', kept);
  if (run) await records.commit([{ kind: 'run', record: run }], { event: 'booked', actor: 'x' });
  return records;
}

describe('countedStatements', () => {
  it('are those that the head of the run names, in its order', async () => {
    const records = await saved(runOf(other, first));
    expect(await countedStatements(records, { month, runNo: 1 })).toEqual([other, first]);
  });

  it('are none of a run that was cut short, and undefined where there is no run', async () => {
    expect(await countedStatements(await saved(), { month, runNo: 1 })).toBeUndefined();
    const records = await saved(runOf());
    expect(await countedStatements(records, { month, runNo: 1 })).toEqual([]);
    expect(await countedStatements(records, { month, runNo: 2 })).toBeUndefined();
  });

  it('stop everything where one that a head names is missing, or is not what it names', async () => {
    const lost = await saved(runOf(first, second), [must(first, 'a statement')]);
    await expect(countedStatements(lost, { month, runNo: 1 })).rejects.toThrow('2020-01/1/P1/2');
    const changed = { ...must(first, 'a statement'), lines: [] };
    const forged = await saved(runOf(first), [changed]);
    await expect(countedStatements(forged, { month, runNo: 1 })).rejects.toThrow('2020-01/1/P1/1');
  });
});

describe('saving statements', () => {
  it('once more, or by two at once, leaves each once', async () => {
    const records = await saved();
    await Promise.all([1, 2].map(() => records.keep('statement', statements)));
    expect(await records.listWithin('statement', { month })).toHaveLength(statements.length);
  });

  it('of a large region takes as many calls as it needs', async () => {
    const many = Array.from({ length: 60 }, (_, at) => {
      const one = makeStatement({ part: at + 1 });
      return { ...one, hash: contentHash(one) };
    });
    const records = await saved(undefined, many);
    expect(await records.listWithin('statement', { month })).toHaveLength(many.length);
  });
});

describe('the hash of a statement', () => {
  it('is of the versions that its lines were computed from, too', () => {
    const { sources, ...rest } = makeStatement();
    const { agreements, benefits, claims } = must(sources, 'sources');
    const later = agreements.map((one) => ({ ...one, version: one.version + 1 }));
    const changed = { ...rest, sources: { agreements: later, benefits, claims } };
    expect(contentHash(changed)).not.toBe(contentHash(makeStatement()));
  });

  it('of one that was booked before they were written down is what it was', () => {
    const hash = contentHash(makeStatement({ sources: null }));
    expect(hash).toBe('2b13229e6fb5af4cfcaeb5627222e864d260413da2a6312bccd8fb073033080b');
  });
});
