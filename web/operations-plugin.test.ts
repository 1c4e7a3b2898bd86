import { operationSlices, operations } from '@jatkopolku/contracts';
import { expect, it } from 'vitest';

import { operationsBySlice } from './operations-plugin.ts';

const { resolveId, load } = operationsBySlice();
const ID = 'virtual:operations';

it('knows the slice of every operation', async () => {
  expect(resolveId(ID)).toBe(ID);
  const module: { sliceOf: object } = await import(
    `data:text/javascript,${encodeURIComponent(load(ID) ?? '')}`
  );
  const slices = Object.entries(operationSlices).flatMap(([slice, own]) =>
    Object.keys(own).map((name) => [name, slice]),
  );
  expect(module.sliceOf).toEqual(Object.fromEntries(slices));
  expect(Object.keys(module.sliceOf)).toHaveLength(Object.keys(operations).length);
});

it('what is no such module is left to others', () => {
  expect(resolveId('./main.ts')).toBeUndefined();
  expect(load('./main.ts')).toBeUndefined();
});
