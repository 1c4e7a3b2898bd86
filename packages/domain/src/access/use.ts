import { clientIdSchema } from '@jatkopolku/domain/client';
import { instantSchema, localDateSchema } from '@jatkopolku/kernel';
import * as z from 'zod';

import { roleSchema } from './roles.ts';

/** So many clients are in one act's answer at most: a page. */
const MOST_CLIENTS = 200;

/**
 * Who looked at whose data, what for, when: one entry for each act (703/2023 §10, the use log; kept 12
 * years).
 */
export const useSchema = z.strictObject({
  useId: z.string(),
  /** The day in Finland. */
  day: localDateSchema,
  at: instantSchema,
  userId: z.string(),
  name: z.string(),
  roles: z.array(roleSchema),
  /** What was done, as the policy names it. */
  action: z.string(),
  clientIds: z.array(clientIdSchema).max(MOST_CLIENTS),
});
export type Use = z.infer<typeof useSchema>;
