import { moneyOperations } from './money.ts';
import { peopleOperations } from './people.ts';
import { procurementOperations } from './procurement.ts';
import { workOperations } from './work.ts';

/** Everything the API does, by name. */
export const operations = {
  ...procurementOperations,
  ...peopleOperations,
  ...workOperations,
  ...moneyOperations,
};
export type OperationName = keyof typeof operations;
