import * as z from 'zod';

import type { ApiContext } from './context.ts';

/** Faults of the HTTP layer itself; refusals by a business rule have their codes in the kernel. */
const httpProblems = {
  'not-found': { status: 404, title: 'Not Found' },
  'internal-error': { status: 500, title: 'Internal Server Error' },
} as const;

type HttpProblemCode = keyof typeof httpProblems;

/** RFC 9457 problem details. With `about:blank` the title is the status phrase; `code` tells more. */
export const problemSchema = z.strictObject({
  type: z.literal('about:blank'),
  title: z.string().min(1),
  status: z.int().min(400).max(599),
  code: z.string().min(1),
  correlationId: z.string().min(1),
});

export function problemResponse(c: ApiContext, code: HttpProblemCode): Response {
  const { status, title } = httpProblems[code];
  const correlationId = c.get('correlationId');
  const problem = problemSchema.parse({ type: 'about:blank', title, status, code, correlationId });
  return c.body(JSON.stringify(problem), status, {
    'Content-Type': 'application/problem+json',
    'Cache-Control': 'no-store',
  });
}
