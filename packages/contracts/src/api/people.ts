import { benefitSchema, clientIdSchema, clientSchema } from '@jatkopolku/domain/client';
import {
  feedbackSchema,
  placementIdSchema,
  placementSchema,
  reviewSchema,
} from '@jatkopolku/domain/placement';
import * as z from 'zod';

import { type Operation, listing, reading } from './operation.ts';

/** A client as it is answered: never with the sealed identity code and account, nor their marks. */
const clientViewSchema = clientSchema.omit({
  sealed: true,
  identityMark: true,
  ibanMark: true,
});

const occurring = { occurrence: z.int().min(1) };

export const peopleOperations = {
  listClients: listing('client', '/clients', 'Clients', clientViewSchema),
  readClient: reading('client', '/clients/{clientId}', 'A client', {
    params: z.strictObject({ clientId: clientIdSchema }),
    schema: clientViewSchema,
  }),
  listBenefits: listing('client', '/benefits', 'Benefits of all clients', benefitSchema),
  listPlacements: listing('placement', '/placements', 'Placements', placementSchema),
  readPlacement: reading('placement', '/placements/{placementId}', 'A placement', {
    params: z.strictObject({ placementId: placementIdSchema }),
    schema: placementSchema,
  }),
  listReviews: listing('placement', '/reviews', 'Plan reviews', reviewSchema.extend(occurring)),
  listFeedback: listing(
    'placement',
    '/feedback',
    'Clients’ grades',
    feedbackSchema.extend(occurring),
  ),
} as const satisfies Record<string, Operation>;
