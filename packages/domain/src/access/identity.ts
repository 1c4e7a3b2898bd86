import { businessIdSchema } from '@jatkopolku/domain/provider';
import * as z from 'zod';

/** Who somebody has proved to be: a token's subject, and for which organisations a mandate was shown. */
export const identitySchema = z.strictObject({
  /** The issuer's own name for the person: never an identity code. */
  userId: z.string().min(1).max(128),
  name: z.string().max(200),
  /** Organisations that the person may act for by a mandate (Suomi.fi-valtuudet). */
  mandates: z.array(businessIdSchema).max(50),
});
export type Identity = z.infer<typeof identitySchema>;
