/** @typedef {{ name: string, passed: number, failed: number, skipped: number }} Tally */

/**
 * A step without tests of its own: silent when it holds, one failure when it does not.
 * @param {string} name
 * @param {boolean} holds
 * @returns {Tally}
 */
export function tallyCheck(name, holds) {
  return { name, passed: 0, failed: holds ? 0 : 1, skipped: 0 };
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
  const failedTests = statuses.filter((status) => status === 'failed').length;
  const failed = failedTests + files.filter(isBrokenFile).length;
  const hasRun = passed + failed > 0;
  const isHiddenFailure = failed === 0 && (exitCode !== 0 || !hasRun);
  const skipped = statuses.length - passed - failedTests;
  return { name, passed, failed: isHiddenFailure ? 1 : failed, skipped };
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
  const last = `${passed} passed, ${failed} failed`;
  return skipped === 0 ? [last] : [`${skipped} skipped`, last];
}

/** @param {readonly Tally[]} tallies */
export function hasFailed(tallies) {
  return tallies.some(({ failed }) => failed > 0);
}

/** @typedef {{ status: string, assertionResults: { status: string }[] }} FileReport */

/**
 * @param {unknown} report
 * @returns {FileReport[]}
 */
function filesOf(report) {
  const isReport = typeof report === 'object' && report !== null && 'testResults' in report;
  return isReport && Array.isArray(report.testResults) ? report.testResults : [];
}

/**
 * A file that failed while none of its tests did: it could not be loaded or set up.
 * @param {FileReport} file
 */
function isBrokenFile({ status, assertionResults }) {
  return status === 'failed' && assertionResults.every((it) => it.status !== 'failed');
}

/** @param {readonly number[]} numbers */
function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
