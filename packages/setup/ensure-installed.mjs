import { isInstalled, markInstalled } from './install-stamp.mjs';
import { runProgram } from './run-program.mjs';

const progressSeconds = 10;

/**
 * Installs the dependencies when they are missing or the lock file has changed.
 * @param {string} root
 * @param {(root: string) => Promise<number>} install
 * @param {(line: string) => void} say
 * @returns {Promise<number>} 0, or the exit code of the installation that failed
 */
export async function ensureInstalled(root, install = npmCi, say = sayOnStderr) {
  if (isInstalled(root)) return 0;
  say('Installing the dependencies (npm ci). This takes about a minute, and only this time.');
  const code = await withProgress(() => install(root), say);
  if (code === 0) markInstalled(root);
  else say(`The installation failed (npm ci ended with ${code}); see the messages above.`);
  return code;
}

/** @param {string} root */
async function npmCi(root) {
  const args = ['ci', '--loglevel=error', '--no-fund', '--no-audit'];
  const { code } = await runProgram('npm', args, {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return code;
}

/**
 * @param {() => Promise<number>} work
 * @param {(line: string) => void} say
 */
async function withProgress(work, say) {
  let seconds = 0;
  const tick = () => {
    seconds += progressSeconds;
    say(`  still installing, ${seconds} s`);
  };
  const ticking = setInterval(tick, progressSeconds * 1000);
  try {
    return await work();
  } finally {
    clearInterval(ticking);
  }
}

/** @param {string} line */
function sayOnStderr(line) {
  process.stderr.write(`${line}\n`);
}
