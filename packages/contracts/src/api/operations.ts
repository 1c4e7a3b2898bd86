import { must } from '@jatkopolku/kernel';

import { accessOperations } from './access.ts';
import { eligibilityOperations } from './eligibility.ts';
import { fileOperations } from './files.ts';
import { moneyOperations } from './money.ts';
import type { Operation } from './operation.ts';
import { optionOperations } from './option.ts';
import { peopleOperations } from './people.ts';
import { procurementOperations } from './procurement.ts';
import { workOperations } from './work.ts';

/** The operations by the group of slices that one function serves. */
export const operationGroups = {
  procurement: procurementOperations,
  option: optionOperations,
  eligibility: eligibilityOperations,
  people: peopleOperations,
  work: workOperations,
  money: moneyOperations,
  files: fileOperations,
  access: accessOperations,
} as const satisfies Record<string, Record<string, Operation>>;
export type GroupName = keyof typeof operationGroups;

/** Everything the API does, by name. */
export const operations = {
  ...procurementOperations,
  ...optionOperations,
  ...eligibilityOperations,
  ...peopleOperations,
  ...workOperations,
  ...moneyOperations,
  ...fileOperations,
  ...accessOperations,
};
export type OperationName = keyof typeof operations;

const names = new Map<Operation, OperationName>(
  Object.entries(operations).map(([name, operation]) => [operation, name as OperationName]),
);

/** The operation's name, by which the policy knows it. */
export function operationName(operation: Operation): OperationName {
  return must(names.get(operation), `the name of ${operation.path}`);
}
