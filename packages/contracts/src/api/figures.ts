import { centsSchema } from '@jatkopolku/kernel';
import * as z from 'zod';

/** What a provider's work comes to by accepted month sheets and approved claims. */
export const figuresSchema = z.strictObject({
  /** Clients with an accepted attended day, each once. */
  clients: z.int().min(0),
  days: z.int().min(0),
  feeCents: centsSchema,
  bonusCents: centsSchema,
});
