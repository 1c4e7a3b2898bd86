import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { hasFailed, summaryLines, tallyCheck, tallyTests } from './tally.mjs';

function file(status: string, ...statuses: string[]): object {
  return { status, assertionResults: statuses.map((it) => ({ status: it })) };
}

describe('a run of tests', () => {
  test.each([
    ['all passed', { exitCode: 0, testResults: [file('passed', 'passed', 'passed')] }, [2, 0, 0]],
    ['one failed', { exitCode: 1, testResults: [file('failed', 'passed', 'failed')] }, [1, 1, 0]],
    [
      'some left out',
      { exitCode: 0, testResults: [file('passed', 'passed', 'skipped', 'pending', 'todo')] },
      [1, 0, 3],
    ],
    [
      'a file that does not load',
      { exitCode: 1, testResults: [file('failed'), file('passed', 'passed')] },
      [1, 1, 0],
    ],
    ['a set-up that fails', { exitCode: 1, testResults: [file('failed', 'skipped')] }, [0, 1, 1]],
    [
      'an error outside the tests',
      { exitCode: 1, testResults: [file('passed', 'passed')] },
      [1, 1, 0],
    ],
    ['nothing run', { exitCode: 0, testResults: [] }, [0, 1, 0]],
    ['everything left out', { exitCode: 0, testResults: [file('passed', 'skipped')] }, [0, 1, 1]],
  ])('%s', (_name, { exitCode, testResults }, [passed, failed, skipped]) => {
    const tally = tallyTests('unit', exitCode, { testResults });
    expect(tally).toMatchObject({ name: 'unit', passed, failed, skipped });
    expect(tally.failures).toHaveLength(failed ?? 0);
  });

  test.each([undefined, null, 'text', {}, { testResults: 3 }])(
    'a crash that leaves %j',
    (report) => {
      expect(tallyTests('unit', 1, report)).toMatchObject({ passed: 0, failed: 1 });
    },
  );
});

const root = join(import.meta.dirname, '..', '..');

test('a failure names its file, its test and the first line of its reason', () => {
  const failed = {
    status: 'failed',
    fullName: 'a sheet keeps its days',
    failureMessages: ['AssertionError: expected 3 to be 4\n    at somewhere'],
  };
  const testResults = [
    { name: join(root, 'tests/sheet.test.ts'), status: 'failed', assertionResults: [failed] },
    {
      name: join(root, 'tests/broken.test.ts'),
      status: 'failed',
      message: 'Unexpected token',
      assertionResults: [],
    },
  ];
  expect(tallyTests('unit', 1, { testResults }).failures).toEqual([
    'tests/sheet.test.ts: a sheet keeps its days: AssertionError: expected 3 to be 4',
    'tests/broken.test.ts: the file cannot be run: Unexpected token',
  ]);
});

describe('the last lines', () => {
  const unit = { name: 'unit', passed: 10, failed: 0, skipped: 0, failures: [] };
  const failures = ['a.test.ts: saves a day: Error: 409', 'a.test.ts: reads it'];
  const e2e = { name: 'e2e', passed: 3, failed: 2, skipped: 4, failures };

  test('sum all steps, a failed check being one failure', () => {
    const tallies = [tallyCheck('types', true), tallyCheck('lint', false), unit, e2e];
    expect(summaryLines(tallies)).toEqual([
      'FAILED lint',
      'FAILED a.test.ts: saves a day: Error: 409',
      'FAILED a.test.ts: reads it',
      '4 skipped',
      '13 passed, 3 failed',
    ]);
    expect(hasFailed(tallies)).toBe(true);
  });

  test('say nothing of skipped tests when there are none', () => {
    expect(summaryLines([tallyCheck('types', true), unit])).toEqual(['10 passed, 0 failed']);
    expect(hasFailed([unit])).toBe(false);
  });
});
