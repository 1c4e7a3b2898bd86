import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import * as z from 'zod';

import { type Figure, goalText, isMet, worseBy } from './figure.ts';
import type { Machine } from './machine.ts';

/** A figure as `--json` prints it and as it is kept. */
const resultSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  value: z.number(),
  unit: z.string(),
  goal: z.string(),
  met: z.boolean(),
});
export type BenchResult = z.infer<typeof resultSchema>;

const keptSchema = z.strictObject({
  measuredOn: z.iso.date(),
  machine: z.strictObject({ name: z.string(), node: z.string(), commit: z.string() }),
  results: z.array(resultSchema),
});
export type Kept = z.infer<typeof keptSchema>;

/** A figure that got so much worse than the kept one is a fault. */
const TOLERATED = 0.2;

export function resultOf(figure: Figure): BenchResult {
  const { id, name, value, unit, goal } = figure;
  return {
    id,
    name,
    value: Number(value.toPrecision(4)),
    unit,
    goal: goalText(goal),
    met: isMet(figure),
  };
}

/**
 * The latest kept results of a machine, each figure as it was measured last; undefined where none are kept.
 * @param folder the folder of kept results, a file for each machine.
 */
export function readKept(folder: string, { name }: Pick<Machine, 'name'>): Kept | undefined {
  return readAll(folder).find((kept) => kept.machine.name === name);
}

/** All kept results, the latest first. */
function readAll(folder: string): Kept[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return files
    .map((file) => keptSchema.parse(JSON.parse(readFileSync(join(folder, file), 'utf8'))))
    .toSorted((a, b) => (a.measuredOn < b.measuredOn ? 1 : -1));
}

/** Keeps results for the machine, over those of the same figures; figures that were not measured stay. */
export function keep(
  folder: string,
  machine: Machine,
  day: string,
  results: readonly BenchResult[],
): Kept {
  mkdirSync(folder, { recursive: true });
  const measured = new Set(results.map(({ id }) => id));
  const others = readKept(folder, machine)?.results.filter(({ id }) => !measured.has(id)) ?? [];
  const kept = { measuredOn: day, machine, results: [...others, ...results] };
  writeFileSync(join(folder, `${fileName(machine)}.json`), `${JSON.stringify(kept, null, 2)}\n`);
  return kept;
}

function fileName({ name }: Machine): string {
  return name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

/** The figures that are more than a fifth worse than those kept, each with its sentence. */
export function worsened(figures: readonly Figure[], kept: Kept): string[] {
  return figures.flatMap((figure) => {
    const before = kept.results.find(({ id }) => id === figure.id);
    if (!before || worseBy(figure, before.value) <= TOLERATED) return [];
    const [now, then] = [resultOf(figure).value, before.value];
    return [`${figure.id}: ${now} ${figure.unit}, kept is ${then}: ${figure.name}`];
  });
}
