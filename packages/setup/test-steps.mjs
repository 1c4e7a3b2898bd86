import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { binPath, projectEnvironment, root } from './paths.mjs';
import { runProgram } from './run-program.mjs';
import { tallyCheck, tallyTests } from './tally.mjs';

/** @typedef {import('./tally.mjs').Tally} Tally */
/** @typedef {{ name: string, run: () => Promise<Tally> }} Step */

/** The signal that stopped a step, so that the steps after it are not begun. */
export class Interrupted extends Error {}

/** @type {readonly Step[]} */
export const testSteps = [
  check('types', [
    ['tsc', '--noEmit'],
    ['tsc', '--noEmit', '-p', 'web'],
  ]),
  check('lint', [
    ['oxlint', '--deny-warnings', '--type-aware'],
    ['oxfmt', '--check', '.'],
    ['knip'],
  ]),
  tests('unit', 'slow'),
  tests('e2e'),
  tests('timed'),
];

/**
 * Tools that run side by side: most of what each does uses one core.
 * @param {string} name
 * @param {readonly (readonly [string, ...string[]])[]} commands
 * @returns {Step}
 */
function check(name, commands) {
  const run = async () => {
    const codes = await Promise.all(commands.map(([tool, ...args]) => runTool(tool, args)));
    return tallyCheck(
      name,
      codes.every((code) => code === 0),
    );
  };
  return { name, run };
}

/**
 * The tests of these projects in one run, so that a module is read once and no worker waits at the end of each.
 * @param {...string} projects
 * @returns {Step}
 */
function tests(...projects) {
  const name = projects.join(' and ');
  const report = join(root, '.tmp', `tests-${projects.join('-')}.json`);
  const chosen = projects.flatMap((project) => ['--project', project]);
  const args = ['run', '--config', 'tests/vitest.config.ts', ...chosen];
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const run = async () => {
    mkdirSync(join(root, '.tmp'), { recursive: true });
    rmSync(report, { force: true });
    const code = await runTool('vitest', [...args, ...reporters]);
    return tallyTests(name, code, readReport(report));
  };
  return { name: `${name} tests`, run };
}

/** @param {string} path */
function readReport(path) {
  if (!existsSync(path)) return undefined;
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * @param {string} tool
 * @param {readonly string[]} args
 */
async function runTool(tool, args) {
  const options = { cwd: root, env: projectEnvironment() };
  const { code, stoppedBy } = await runProgram(binPath(tool), args, options);
  if (stoppedBy !== undefined) throw new Interrupted(`${tool} was stopped by ${stoppedBy}`);
  return code;
}
