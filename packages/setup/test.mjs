import { ensureBrowser } from './browser.mjs';
import { ensureInstalled } from './ensure-installed.mjs';
import { root } from './paths.mjs';
import { hasFailed, summaryLines } from './tally.mjs';
import { Interrupted, testSteps } from './test-steps.mjs';

const interruptedCode = 130;

/** @param {import('./test-steps.mjs').Step} step */
async function runStep({ name, run }) {
  console.log(`\n== ${name}`);
  const startedMs = performance.now();
  const tally = await run();
  const seconds = ((performance.now() - startedMs) / 1000).toFixed(1);
  console.log(`== ${name}: ${tally.failed === 0 ? 'ok' : 'FAILED'} in ${seconds} s`);
  return tally;
}

async function test() {
  const installCode = await ensureInstalled(root);
  if (installCode !== 0) return installCode;
  const browserCode = await ensureBrowser();
  if (browserCode !== 0) return browserCode;
  const tallies = [];
  for (const step of testSteps) tallies.push(await runStep(step));
  console.log('');
  for (const line of summaryLines(tallies)) console.log(line);
  return hasFailed(tallies) ? 1 : 0;
}

try {
  process.exitCode = await test();
} catch (error) {
  if (!(error instanceof Interrupted)) throw error;
  console.error(error.message);
  process.exitCode = interruptedCode;
}
