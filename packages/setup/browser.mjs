import { existsSync } from 'node:fs';

import { runProgram } from './run-program.mjs';

const standardPath = '/usr/bin/chromium';
const installCommand = ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium'];

/**
 * The browser in which the tests of pages run: the one that CHROMIUM names, or the system's.
 * @param {NodeJS.ProcessEnv} environment
 */
export function findBrowser(environment = process.env) {
  const path = environment['CHROMIUM'] || standardPath;
  if (existsSync(path)) return path;
  throw new Error(missingText(path));
}

/**
 * Installs the browser where it is missing and may be installed without asking.
 * @param {import('./browser.d.mts').BrowserSetup} setup
 * @returns {Promise<number>} 0, or 1 when there is none
 */
export async function ensureBrowser({
  environment = process.env,
  system = standardPath,
  install = installByApt,
  say = sayOnStderr,
} = {}) {
  const named = environment['CHROMIUM'];
  const path = named || system;
  if (existsSync(path)) return 0;
  if (!named) {
    say(`Installing Chromium for the tests of pages (${installCommand.join(' ')}).`);
    await install();
  }
  if (existsSync(path)) return 0;
  say(missingText(path));
  return 1;
}

/** @param {string} path */
function missingText(path) {
  const command = installCommand.join(' ');
  return `The tests of pages need Chromium, and there is none at ${path}. As root, run: ${command} (or set CHROMIUM to the path of one).`;
}

/** A machine without apt or without the right to use it is told what is missing afterwards. */
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
