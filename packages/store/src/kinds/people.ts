import { benefitSchema, clientSchema, findTexts } from '@jatkopolku/domain/client';
import { feedbackSchema, placementSchema, reviewSchema } from '@jatkopolku/domain/placement';

import { reviewQueue } from '../queues.ts';
import { type Definitions, contentOf, occurrence, whole } from './definition.ts';

/** Clients and their placements. */
export const peopleKinds: Definitions<'client' | 'benefit' | 'placement' | 'review' | 'feedback'> =
  {
    client: {
      slice: 'client',
      schema: clientSchema,
      partition: whole,
      sort: ({ clientId }) => [clientId],
      unique: ({ identityMark }) => [['identity', identityMark]],
      finds: findTexts,
      audited: true,
      purpose:
        'Client by id; by identity code through its keyed hash; by the beginning of a name; all of the region',
    },
    benefit: {
      slice: 'client',
      schema: benefitSchema,
      partition: whole,
      sort: ({ clientId, position }) => [clientId, String(position).padStart(4, '0')],
      owner: ({ clientId }) => [clientId],
      audited: true,
      purpose: 'A client’s benefits in their order; all of the region',
    },
    placement: {
      slice: 'placement',
      schema: placementSchema,
      partition: whole,
      sort: ({ placementId }) => [placementId],
      provider: ({ providerId }) => providerId,
      client: ({ clientId }) => clientId,
      audited: true,
      purpose: 'Placement by id; all of the region',
    },
    review: {
      slice: 'placement',
      schema: reviewSchema.extend(occurrence),
      partition: whole,
      sort: (key) => [key.placementId, ...contentOf(key)],
      owner: ({ placementId }) => [placementId],
      queue: reviewQueue,
      audited: true,
      purpose: 'Plan reviews by placement; all of the region',
    },
    feedback: {
      slice: 'placement',
      schema: feedbackSchema.extend(occurrence),
      partition: whole,
      sort: (key) => [key.placementId, ...contentOf(key)],
      owner: ({ placementId }) => [placementId],
      audited: true,
      purpose: 'Clients’ grades by placement; all of the region',
    },
  };
