import * as z from 'zod';

import { providerIdSchema } from './schema.ts';

/**
 * What naming an affiliate changes beside it: who approves a claim while the group grows finds the tally
 * changed, and looks at the group again. It names none: affiliates are listed as they are.
 */
export const groupTallySchema = z.strictObject({
  providerId: providerIdSchema,
  /** How many were named one by one; a package's rows are not counted. */
  named: z.int().min(1),
});
export type GroupTally = z.infer<typeof groupTallySchema>;
