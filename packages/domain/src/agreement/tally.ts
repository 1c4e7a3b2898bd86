import { providerIdSchema } from '@jatkopolku/domain/provider';
import * as z from 'zod';

import { agreementIdSchema } from './schema.ts';

/** How many of the latest records a tally names: more than an index can be behind by. */
export const TALLY_LATEST = 20;

/**
 * What signing an agreement changes beside it: of two officers who sign two drafts of one provider in one
 * lot, the second finds the tally changed. It names the latest, which an index may not show yet.
 */
export const lotTallySchema = z.strictObject({
  providerId: providerIdSchema,
  latest: z.array(agreementIdSchema).max(TALLY_LATEST),
});
export type LotTally = z.infer<typeof lotTallySchema>;
