import * as z from 'zod';

/** A single fault of a request: where it is, as a JSON pointer into the body or a parameter's name. */
const faultSchema = z.strictObject({
  pointer: z.string(),
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
});
export type ProblemDetails = z.infer<typeof problemDetailsSchema>;
