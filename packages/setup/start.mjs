import { ensureBuilt } from './ensure-built.mjs';
import { ensureInstalled } from './ensure-installed.mjs';
import { binPath, projectEnvironment, root } from './paths.mjs';
import { runProgram } from './run-program.mjs';

async function start() {
  const installCode = await ensureInstalled(root);
  if (installCode !== 0) return installCode;
  const buildCode = await ensureBuilt(root);
  if (buildCode !== 0) return buildCode;
  const args = ['packages/local/src/main.ts', ...process.argv.slice(2)];
  const { code } = await runProgram(binPath('node'), args, {
    cwd: root,
    env: projectEnvironment(),
  });
  return code;
}

process.exitCode = await start();
