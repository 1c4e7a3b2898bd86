import { instantSchema } from '@jatkopolku/kernel';
import * as z from 'zod';

/** A single fault of a request, and where it is. */
const faultSchema = z.strictObject({
  /** In the body, as a JSON pointer (RFC 6901); empty for the whole of it. */
  pointer: z.string().optional(),
  /** In the address: the parameter's name. */
  parameter: z.string().optional(),
  code: z.string().min(1),
  detail: z.string().min(1),
});
export type Fault = z.infer<typeof faultSchema>;

/** RFC 9457 problem details. With `about:blank` the title is the status phrase; `code` tells more. */
export const problemDetailsSchema = z.strictObject({
  type: z.literal('about:blank'),
  title: z.string().min(1),
  status: z.int().min(400).max(599),
  code: z.string().min(1),
  /** A sentence for the reader, in the language asked for. */
  detail: z.string().min(1),
  correlationId: z.string().min(1),
  errors: z.array(faultSchema).optional(),
  /** What somebody else did to the record since it was read. */
  meanwhile: z
    .strictObject({
      /** The name of who did; null for one that the region knows no name of. */
      by: z.string().nullable(),
      at: instantSchema,
      /** The record with its version as it is now: what the operation answers with. */
      current: z.unknown(),
    })
    .optional(),
  /** The record that is there already, with its version, in place of the one that was to be made. */
  existing: z.unknown().optional(),
});
export type ProblemDetails = z.infer<typeof problemDetailsSchema>;
