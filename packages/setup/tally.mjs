import { relative } from 'node:path';

import { root } from './paths.mjs';

/**
 * `failures` names each failed test or check, with its first line of reason where there is one.
 * @typedef {{ name: string, passed: number, failed: number, skipped: number, failures: readonly string[] }} Tally
 */

/**
 * A step without tests of its own: silent when it holds, one failure when it does not.
 * @param {string} name
 * @param {boolean} holds
 * @returns {Tally}
 */
export function tallyCheck(name, holds) {
  const failures = holds ? [] : [name];
  return { name, passed: 0, failed: failures.length, skipped: 0, failures };
}

/**
 * What vitest's JSON report says. A run that crashed, could not load a file, or ran nothing has
 * failed even when no test did.
 * @param {string} name
 * @param {number} exitCode
 * @param {unknown} report
 * @returns {Tally}
 */
export function tallyTests(name, exitCode, report) {
  const files = filesOf(report);
  const statuses = files.flatMap(({ assertionResults }) => assertionResults.map((it) => it.status));
  const passed = statuses.filter((status) => status === 'passed').length;
  const failures = files.flatMap(failuresOf);
  const skipped = statuses.filter((it) => it !== 'passed' && it !== 'failed').length;
  const hasRun = passed + failures.length > 0;
  if (failures.length === 0 && (exitCode !== 0 || !hasRun)) {
    failures.push(`${name}: no test failed, and the run ended with code ${exitCode}`);
  }
  return { name, passed, failed: failures.length, skipped, failures };
}

/**
 * @param {readonly Tally[]} tallies
 * @returns {readonly string[]}
 */
export function summaryLines(tallies) {
  const [passed, failed, skipped] = [
    sum(tallies.map((it) => it.passed)),
    sum(tallies.map((it) => it.failed)),
    sum(tallies.map((it) => it.skipped)),
  ];
  const failures = tallies.flatMap((it) => it.failures.map((failure) => `FAILED ${failure}`));
  const left = skipped === 0 ? [] : [`${skipped} skipped`];
  return [...failures, ...left, `${passed} passed, ${failed} failed`];
}

/** @param {readonly Tally[]} tallies */
export function hasFailed(tallies) {
  return tallies.some(({ failed }) => failed > 0);
}

/** @typedef {{ status: string, fullName?: string, failureMessages?: string[] }} TestReport */
/** @typedef {{ name?: string, status: string, message?: string, assertionResults: TestReport[] }} FileReport */

/**
 * @param {unknown} report
 * @returns {FileReport[]}
 */
function filesOf(report) {
  const isReport = typeof report === 'object' && report !== null && 'testResults' in report;
  return isReport && Array.isArray(report.testResults) ? report.testResults : [];
}

/**
 * The failed tests of a file; the file itself, where it failed and none of its tests did: it could
 * not be loaded or set up.
 * @param {FileReport} file
 */
function failuresOf({ name, status, message, assertionResults }) {
  const file = name === undefined ? '' : `${relative(root, name)}: `;
  const failed = assertionResults.filter((it) => it.status === 'failed');
  if (failed.length > 0) {
    return failed.map((it) => `${file}${it.fullName}${reasonOf(it.failureMessages?.[0])}`);
  }
  return status === 'failed' ? [`${file}the file cannot be run${reasonOf(message)}`] : [];
}

/** @param {string | undefined} message */
function reasonOf(message) {
  return message ? `: ${message.split('\n', 1)[0]}` : '';
}

/** @param {readonly number[]} numbers */
function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
