import { operationSlices } from '@jatkopolku/contracts/operations/operations';

const ID = 'virtual:operations';

/** The names of a slice in one text, which is shorter than the slice once more at each of them. */
const names = Object.entries(operationSlices).map(
  ([slice, operations]) => [slice, Object.keys(operations).join(' ')] as const,
);

/** Reads the table back: `{ readMe: 'access', … }`. */
const reader = `const names = ${JSON.stringify(Object.fromEntries(names))};
export const sliceOf = Object.fromEntries(
  Object.entries(names).flatMap(([slice, all]) => all.split(' ').map((name) => [name, slice])),
);`;

/** In which slice each operation is, so that a page fetches the schemas of those alone that it calls. */
export function operationsBySlice() {
  return {
    name: 'operations-by-slice',
    resolveId: (id: string) => (id === ID ? id : undefined),
    load: (id: string) => (id === ID ? reader : undefined),
  };
}
