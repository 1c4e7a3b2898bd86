import { ensureInstalled } from './ensure-installed.mjs';
import { binPath, projectEnvironment, root } from './paths.mjs';
import { runProgram } from './run-program.mjs';
import { serverFlags } from './server-flags.mjs';

async function start() {
  const installCode = await ensureInstalled(root);
  if (installCode !== 0) return installCode;
  const buildCode = await runByOurs('packages/setup/build.mjs');
  if (buildCode !== 0) return buildCode;
  return runByOurs(...serverFlags, 'packages/local/src/main.ts', ...process.argv.slice(2));
}

/**
 * Runs a program by the Node that was installed: the machine's own runs this file, and may be older.
 * @param {readonly string[]} args
 */
async function runByOurs(...args) {
  const options = { cwd: root, env: projectEnvironment() };
  const { code } = await runProgram(binPath('node'), args, options);
  return code;
}

process.exitCode = await start();
