import { overviewSchema } from '@jatkopolku/domain/overview';
import * as z from 'zod';

import { type Operation, nothing } from './operation.ts';
import { whole } from './problems.ts';
import { named } from './subject.ts';

const { placementId } = overviewSchema.shape;

/** A placement at one look. */
export const overviewOperations = {
  readPlacementOverview: {
    method: 'GET',
    path: '/placements/{placementId}/overview',
    summary:
      'A placement at one look: its months, what is left of its days, what waits, and what it lacks',
    effect: 'read',
    subject: named('placement'),
    params: z.strictObject({ placementId }),
    query: nothing,
    body: nothing,
    answer: overviewSchema,
    problems: whole('not-found'),
  },
} as const satisfies Record<string, Operation>;
