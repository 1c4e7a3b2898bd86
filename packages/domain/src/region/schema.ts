import { idSchema, localDateSchema } from '@jatkopolku/kernel';
import * as z from 'zod';

/** A wellbeing services county: one tenant. Every record belongs to one, and nothing crosses regions. */
export const regionSchema = z.strictObject({
  regionId: idSchema<'Region'>(),
  /** A demo region's business date was `businessDate` on the real day `anchoredOn` and moves on from it. */
  demoClock: z
    .strictObject({ businessDate: localDateSchema, anchoredOn: localDateSchema })
    .nullable(),
  /** Hash of the demo package once all of it has been imported; null before that and elsewhere. */
  demoPackage: z.string().nullable(),
  /** A mark made with the keys that seal this region's clients; null before the first import. */
  keyMark: z.string().nullable(),
});
export type Region = z.infer<typeof regionSchema>;
