import { fileOperations } from './files.ts';
import { moneyOperations } from './money.ts';
import type { Operation } from './operation.ts';
import { peopleOperations } from './people.ts';
import { procurementOperations } from './procurement.ts';
import { workOperations } from './work.ts';

/** The operations by the group of slices that one function serves. */
export const operationGroups = {
  procurement: procurementOperations,
  people: peopleOperations,
  work: workOperations,
  money: moneyOperations,
  files: fileOperations,
} as const satisfies Record<string, Record<string, Operation>>;
export type GroupName = keyof typeof operationGroups;

/** Everything the API does, by name. */
export const operations = {
  ...procurementOperations,
  ...peopleOperations,
  ...workOperations,
  ...moneyOperations,
  ...fileOperations,
};
export type OperationName = keyof typeof operations;
