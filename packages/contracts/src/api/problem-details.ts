import { instantSchema } from '@jatkopolku/kernel';
import * as z from 'zod';

/** A single fault of a request, and where it is. */
export const faultSchema = z.strictObject({
  pointer: z
    .string()
    .optional()
    .describe('Where in the body: a JSON pointer (RFC 6901), empty for the whole of it.'),
  parameter: z.string().optional().describe('Where in the address: the name of the parameter.'),
  code: z.string().min(1),
  detail: z.string().min(1),
});
export type Fault = z.infer<typeof faultSchema>;

/** RFC 9457 problem details. With `about:blank` the title is the status phrase; `code` says more. */
export const problemDetailsSchema = z.strictObject({
  type: z.literal('about:blank'),
  title: z.string().min(1),
  status: z.int().min(400).max(599),
  code: z.string().min(1).describe('Stable; says what is wrong.'),
  detail: z.string().min(1).describe('A sentence in the language asked for.'),
  correlationId: z.string().min(1).describe('Give it when you ask for help.'),
  errors: z.array(faultSchema).optional(),
  meanwhile: z
    .strictObject({
      by: z
        .string()
        .nullable()
        .describe('The name of who changed it; null for one without a name in the region.'),
      at: instantSchema,
      current: z.unknown().describe('What the operation answers with, as it is now.'),
    })
    .optional()
    .describe('What somebody else did to the record since it was read.'),
  existing: z.unknown().optional().describe('The record that exists already, with its version.'),
});
export type ProblemDetails = z.infer<typeof problemDetailsSchema>;
