import { clientIdSchema } from '@jatkopolku/domain/client';
import { instantSchema, localDateSchema } from '@jatkopolku/kernel';
import * as z from 'zod';

import { roleSchema } from './roles.ts';

/** So many clients are in one entry; an act that shows more has several. */
export const MAX_CLIENTS_OF_ENTRY = 200;

/**
 * Who looked at whose data, what for, when: at least one entry for each act (703/2023 §10, the access log;
 * kept 12 years).
 */
export const accessLogEntrySchema = z.strictObject({
  /** The act's own name; those of its further entries end in their number, such as `~2`. */
  useId: z.string().min(1),
  /** The day in Finland. */
  day: localDateSchema,
  at: instantSchema,
  userId: z.string(),
  name: z.string(),
  roles: z.array(roleSchema),
  /** What was done, as the policy names it. */
  action: z.string(),
  /** Why, in the looker's words, where what is looked at is withheld from most; empty for every other act. */
  reason: z.string(),
  clientIds: z.array(clientIdSchema).min(1).max(MAX_CLIENTS_OF_ENTRY),
});
export type AccessLogEntry = z.infer<typeof accessLogEntrySchema>;
