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
    expect(tally).toEqual({ name: 'unit', passed, failed, skipped });
  });

  test.each([undefined, null, 'text', {}, { testResults: 3 }])(
    'a crash that leaves %j',
    (report) => {
      expect(tallyTests('unit', 1, report)).toMatchObject({ passed: 0, failed: 1 });
    },
  );
});

describe('the last lines', () => {
  const unit = { name: 'unit', passed: 10, failed: 0, skipped: 0 };
  const e2e = { name: 'e2e', passed: 3, failed: 2, skipped: 4 };

  test('sum all steps, a failed check being one failure', () => {
    const tallies = [tallyCheck('types', true), tallyCheck('lint', false), unit, e2e];
    expect(summaryLines(tallies)).toEqual(['4 skipped', '13 passed, 3 failed']);
    expect(hasFailed(tallies)).toBe(true);
  });

  test('say nothing of skipped tests when there are none', () => {
    expect(summaryLines([tallyCheck('types', true), unit])).toEqual(['10 passed, 0 failed']);
    expect(hasFailed([unit])).toBe(false);
  });
});
