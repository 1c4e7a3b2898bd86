import {
  type Fault,
  type Language,
  languageFrom,
  problemDetailsSchema,
  problemText,
} from '@jatkopolku/contracts';
import { type Problem, type ProblemCode, problemStatus } from '@jatkopolku/kernel';

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
  const body = problemDetailsSchema.parse({
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
