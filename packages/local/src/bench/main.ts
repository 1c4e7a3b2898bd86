import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { measureLoad } from './load.ts';
import { measureThroughput } from './throughput.ts';

const own = fileURLToPath(new URL('../../../..', import.meta.url));

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { demo: { type: 'string' } },
});
const [what, ...others] = positionals;
if (what === undefined) await measureThroughput();
else if (what === 'load') await measureLoad([own, ...others], values.demo);
else {
  process.stderr.write(`There is no bench '${what}'; known are: load.\n`);
  process.exitCode = 1;
}
