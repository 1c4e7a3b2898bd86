import { stepsOf } from '@jatkopolku/kernel';

import { type ObjectionEvent, type ObjectionState, objectionLifecycle } from './lifecycle.ts';
import type { Objection } from './schema.ts';

type Made = Pick<Objection, 'state' | 'objectedBy' | 'claimMakers'>;

const makers = ({ objectedBy, claimMakers }: Made) => [objectedBy, ...claimMakers];

/** Nobody who had a part in the decision, the claim or the objection looks into it. */
export const objectionSteps = stepsOf<ObjectionState, ObjectionEvent, Made>(objectionLifecycle, {
  ask: makers,
  uphold: makers,
  dismiss: makers,
});
