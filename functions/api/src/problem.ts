import { type Language, languageFrom, problemText } from '@jatkopolku/contracts';
import { type Problem, type ProblemCode, problemStatus } from '@jatkopolku/kernel';
import * as z from 'zod';

import type { ApiContext } from './context.ts';

/** The phrases of RFC 9110; Node's own list would load its whole HTTP client into a cold start. */
const titles: Record<(typeof problemStatus)[ProblemCode], string> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  409: 'Conflict',
  412: 'Precondition Failed',
  413: 'Content Too Large',
  415: 'Unsupported Media Type',
  422: 'Unprocessable Content',
  428: 'Precondition Required',
  500: 'Internal Server Error',
};

/** A single fault of a request: where it is, as a JSON pointer into the body or a parameter's name. */
const faultSchema = z.strictObject({
  pointer: z.string(),
  code: z.string().min(1),
  detail: z.string().min(1),
});
type Fault = z.infer<typeof faultSchema>;

/** RFC 9457 problem details. With `about:blank` the title is the status phrase; `code` tells more. */
export const problemSchema = z.strictObject({
  type: z.literal('about:blank'),
  title: z.string().min(1),
  status: z.int().min(400).max(599),
  code: z.string().min(1),
  /** A sentence for the reader, in the language asked for. */
  detail: z.string().min(1),
  correlationId: z.string().min(1),
  errors: z.array(faultSchema).optional(),
});

/** What is wrong with one place of a request. */
export interface PlacedProblem extends Problem {
  readonly pointer: string;
}

export function problemResponse(
  c: ApiContext,
  problem: Problem,
  faults: readonly PlacedProblem[] = [],
): Response {
  const status = problemStatus[problem.code];
  const language = languageFrom(c.req.header('Accept-Language'));
  const errors = faults.map((fault) => toFault(fault, language));
  const body = problemSchema.parse({
    type: 'about:blank',
    title: titles[status],
    status,
    code: problem.code,
    detail: problemText(problem, language),
    correlationId: c.get('correlationId'),
    ...(errors.length > 0 && { errors }),
  });
  return c.body(JSON.stringify(body), status, {
    'Content-Type': 'application/problem+json',
    'Content-Language': language,
    'Cache-Control': 'no-store',
  });
}

function toFault({ pointer, ...problem }: PlacedProblem, language: Language): Fault {
  return { pointer, code: problem.code, detail: problemText(problem, language) };
}

/** Several codes at one place, such as all the reasons against a claim. */
export function codesAt(pointer: string, codes: readonly ProblemCode[]): PlacedProblem[] {
  return codes.map((code) => ({ pointer, code }));
}
