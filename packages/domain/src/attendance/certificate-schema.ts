import { businessDaySchema } from '@jatkopolku/kernel';
import * as z from 'zod';

/** More certificates than a month has illnesses that need one. */
export const CERTIFICATES_MAX = 5;

/** That somebody of the provider has seen a certificate of sickness: its days alone, and nothing of the illness. */
export const certificateSchema = z.strictObject({
  startsOn: businessDaySchema,
  endsOn: businessDaySchema,
  /** The certificate's own date. */
  issuedOn: businessDaySchema,
});
export type Certificate = z.infer<typeof certificateSchema>;
