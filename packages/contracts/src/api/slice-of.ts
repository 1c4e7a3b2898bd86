import { must } from '@jatkopolku/kernel';

import type { Operation } from './operation.ts';
import type { OperationName, OperationSlice } from './operations.ts';

interface Known {
  readonly name: string;
  readonly slice: string;
}

const known = new Map<Operation, Known>();

/**
 * The operations of a slice, which know their names from then on: a function that serves some slices has
 * the schemas of these alone, and no table of everything.
 */
export function sliceOf<const Operations extends Readonly<Record<string, Operation>>>(
  slice: string,
  operations: Operations,
): Operations {
  for (const [name, operation] of Object.entries(operations)) known.set(operation, { name, slice });
  return operations;
}

/** The operation's name, by which the policy knows it. */
export function operationName(operation: Operation): OperationName {
  // Every slice is in the table of slices, under the name that it has here: a test holds both together.
  return knownOf(operation).name as OperationName;
}

export function operationSlice(operation: Operation): OperationSlice {
  return knownOf(operation).slice as OperationSlice;
}

function knownOf(operation: Operation): Known {
  return must(known.get(operation), `the name of ${operation.path}`);
}
