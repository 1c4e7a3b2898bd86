import { stepsOf } from '@jatkopolku/kernel';

import { sheetLifecycle } from './lifecycle.ts';
import type { Sheet } from './schema.ts';

const makers = ({ submittedBy, loggedBy }: Sheet) => [submittedBy, ...loggedBy];

/** What happens to a month sheet: nobody who logged or submitted it accepts it or its travel, returns or corrects it. */
export const sheetSteps = stepsOf(sheetLifecycle, {
  accept: makers,
  return: makers,
  'decide-travel': makers,
  correct: makers,
});
