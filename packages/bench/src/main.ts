import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { systemClock } from '@jatkopolku/kernel';

import type { Bench } from './bench.ts';
import { benches } from './benches/index.ts';
import type { Figure } from './figure.ts';
import { removeDemo } from './fixtures/demo-region.ts';
import { keep, readKept, resultOf, worsened } from './kept.ts';
import { thisMachine } from './machine.ts';
import { lineOf, tableOf, withTable } from './table.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const folder = join(root, 'docs/bench');

const options = {
  full: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  keep: { type: 'boolean', default: false },
  compare: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

const help = `npm run bench -- [ID…] [--full] [--json] [--keep] [--compare]

  ID         these benches alone: ${benches.map(({ id }) => id).join(', ')}
  --full     also the long ones: ${benches.flatMap(({ id, isLong }) => (isLong ? [id] : [])).join(', ') || 'none yet'}
  --json     prints an array of {id, name, value, unit, goal, met}
  --keep     keeps the results in docs/bench/ and writes the table of the README
  --compare  fails where a figure is more than a fifth worse than the kept one of the same machine
`;

const say = (line: string) => process.stderr.write(`${line}\n`);

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  if (values.help) {
    process.stdout.write(help);
    return 0;
  }
  const unknown = positionals.filter((id) => !benches.some((bench) => bench.id === id));
  if (unknown.length > 0) {
    say(`There is no bench '${unknown.join("', '")}'.\n\n${help}`);
    return 2;
  }
  const chosen = benches.filter(({ id, isLong = false }) =>
    positionals.length > 0 ? positionals.includes(id) : values.full || !isLong,
  );
  const figures = await runAll(chosen, (line) => {
    if (values.json) say(line);
    else process.stdout.write(`${line}\n`);
  }).finally(removeDemo);
  if (values.json) process.stdout.write(`${JSON.stringify(figures.map(resultOf), null, 2)}\n`);
  if (values.keep) keepAll(figures);
  return values.compare ? compared(figures) : 0;
}

async function runAll(chosen: readonly Bench[], print: (line: string) => void): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const { name, run } of chosen) {
    print(`\n${name}`);
    const found = await run();
    for (const figure of found) print(lineOf(figure));
    figures.push(...found);
  }
  return figures;
}

function keepAll(figures: readonly Figure[]): void {
  const kept = keep(folder, thisMachine(root), systemClock.today(), figures.map(resultOf));
  const documents = ['README.md', 'docs/bench/README.md'].map((file) => join(root, file));
  for (const file of documents) {
    writeFileSync(file, withTable(readFileSync(file, 'utf8'), tableOf(kept)));
  }
  execFileSync('npx', ['oxfmt', ...documents, folder], { cwd: root });
}

function compared(figures: readonly Figure[]): number {
  const machine = thisMachine(root);
  const kept = readKept(folder, machine);
  if (!kept) {
    say(`No results are kept of this machine (${machine.name}): --keep keeps them.`);
    return 2;
  }
  const lines = worsened(figures, kept);
  for (const line of lines) say(`worse: ${line}`);
  say(
    `${figures.length - lines.length} of ${figures.length} figures are as good as on ${kept.measuredOn}.`,
  );
  return lines.length > 0 ? 1 : 0;
}

process.exitCode = await main();
