import { existsSync } from 'node:fs';

import { runProgram } from './run-program.mjs';

/** The one without windows takes about half the work; the whole one does too. */
const systemPaths = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'];
const installCommand = [
  'apt-get',
  'install',
  '-y',
  '--no-install-recommends',
  'chromium-headless-shell',
];

/**
 * The browser in which the tests of pages run: the one that CHROMIUM names, or the system's.
 * @param {NodeJS.ProcessEnv} environment
 */
export function findBrowser(environment = process.env) {
  const paths = pathsOf(environment, systemPaths);
  const path = paths.find((one) => existsSync(one));
  if (path !== undefined) return path;
  throw new Error(missingText(paths));
}

/**
 * Installs the browser where it is missing and may be installed without asking.
 * @param {import('./browser.d.mts').BrowserSetup} setup
 * @returns {Promise<number>} 0, or 1 when there is none
 */
export async function ensureBrowser({
  environment = process.env,
  system = systemPaths,
  install = installByApt,
  say = sayOnStderr,
} = {}) {
  const paths = pathsOf(environment, system);
  const [best = ''] = paths;
  if (existsSync(best)) return 0;
  if (!environment['CHROMIUM']) {
    say(`Installing Chromium for the tests of pages (${installCommand.join(' ')}).`);
    await install();
  }
  if (paths.some((path) => existsSync(path))) return 0;
  say(missingText(paths));
  return 1;
}

/**
 * Where it may lie, the best first.
 * @param {NodeJS.ProcessEnv} environment
 * @param {readonly string[]} system
 */
function pathsOf(environment, system) {
  const named = environment['CHROMIUM'];
  return named ? [named] : system;
}

/** @param {readonly string[]} paths */
function missingText(paths) {
  const command = installCommand.join(' ');
  return `The tests of pages need Chromium, and there is none at ${paths.join(' or ')}. As root, run: ${command} (or set CHROMIUM to the path of one).`;
}

/** On a machine without apt, or without the right to use it, a line says afterwards what is missing. */
async function installByApt() {
  const rights = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  for (const step of [['apt-get', 'update'], installCommand]) {
    const [command = '', ...args] = [...rights, ...step];
    await runProgram(command, args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).catch((/** @type {Error} */ error) => sayOnStderr(error.message));
  }
}

/** @param {string} line */
function sayOnStderr(line) {
  process.stderr.write(`${line}\n`);
}
