import { TALLY_LATEST, agreementIdSchema } from '@jatkopolku/domain/agreement';
import * as z from 'zod';

import { placementIdSchema } from './schema.ts';

/**
 * What a placement changes beside itself when it takes a place of its agreement: of two who counted the
 * same free place, the second finds the tally changed. It names the latest, which an index may not show yet.
 */
export const placeTallySchema = z.strictObject({
  agreementId: agreementIdSchema,
  latest: z.array(placementIdSchema).max(TALLY_LATEST),
});
export type PlaceTally = z.infer<typeof placeTallySchema>;
