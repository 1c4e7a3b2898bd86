import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { binPath, projectEnvironment } from './paths.mjs';
import { runProgram } from './run-program.mjs';

/** Whatever the built site is made of. */
const sources = [
  'web/{src,public}/**/*',
  'web/*.{html,json,ts}',
  'packages/{kernel,domain,words,contracts}/src/**/*',
  'package-lock.json',
];

/**
 * Builds the site when it is missing or its sources have changed.
 * @param {string} root
 * @param {(root: string) => Promise<number>} build
 * @param {(line: string) => void} say
 * @returns {Promise<number>} 0, or the exit code of the build that failed
 */
export async function ensureBuilt(root, build = viteBuild, say = sayOnStderr) {
  const hash = sourceHash(root);
  if (existsSync(stampPath(root)) && readFileSync(stampPath(root), 'utf8') === hash) return 0;
  say('Building the site.');
  const code = await build(root);
  if (code === 0) writeFileSync(stampPath(root), hash);
  else say(`The site could not be built (${code}); see the messages above.`);
  return code;
}

/** @param {string} root */
async function viteBuild(root) {
  const args = ['build', 'web', '--config', 'web/vite.config.ts', '--logLevel', 'warn'];
  const { code } = await runProgram(binPath('vite'), args, {
    cwd: root,
    // Also when tests build it: who runs them sets another one, and React is then twice as large.
    env: { ...projectEnvironment(), NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return code;
}

/** @param {string} root */
function stampPath(root) {
  return join(root, 'web', 'dist', '.built-from');
}

/** @param {string} root */
function sourceHash(root) {
  const hash = createHash('sha256');
  const files = globSync(sources, { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  for (const path of files.toSorted()) hash.update(`${path}\n`).update(readFileSync(path));
  return hash.digest('hex');
}

/** @param {string} line */
function sayOnStderr(line) {
  process.stderr.write(`${line}\n`);
}
