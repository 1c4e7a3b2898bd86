import { stepsOf } from '@jatkopolku/kernel';

import { applicationLifecycle } from './lifecycle.ts';
import type { Application } from './schema.ts';

const makers = ({ madeBy, sentBy }: Application) => [madeBy, sentBy];

/** What happens to an application: nobody who wrote or sent it decides it. */
export const applicationSteps = stepsOf(applicationLifecycle, {
  ask: makers,
  approve: makers,
  reject: makers,
});
