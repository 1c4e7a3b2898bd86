import { existsSync, readFileSync, readdirSync } from 'node:fs';

import { operationSlices } from '@jatkopolku/contracts';
import { expect, it } from 'vitest';

const routes = new URL('.', import.meta.url);
const slices = Object.entries(operationSlices).filter(
  ([, operations]) => Object.keys(operations).length > 0,
);

/** The file of a slice, and those of its folder where it has one. */
function sourceOf(slice: string): string {
  const folder = new URL(`${slice}/`, routes);
  const parts = existsSync(folder) ? readdirSync(folder).map((name) => new URL(name, folder)) : [];
  const files = [new URL(`${slice}.ts`, routes), ...parts];
  return files.map((file) => readFileSync(file, 'utf8')).join('\n');
}

it.each(slices)('%s serves its own operations', (slice, operations) => {
  const named = new Set(sourceOf(slice).match(/\w+/g));
  expect(Object.keys(operations).filter((name) => !named.has(name))).toEqual([]);
});
