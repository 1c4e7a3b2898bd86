import { type Problem, type ProblemCode, problemStatus } from '@jatkopolku/kernel';

import type { Language } from '../texts/index.ts';
import { problemText } from '../texts/problem-text.ts';
import { type Fault, type ProblemDetails, problemDetailsSchema } from './problem-details.ts';

/** The phrases of RFC 9110; Node's own list would load its whole HTTP client into a cold start. */
export const problemTitles: Record<(typeof problemStatus)[ProblemCode], string> = {
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
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
};

interface Telling {
  readonly language: Language;
  readonly correlationId: string;
  readonly errors?: readonly Fault[];
}

/** A problem as a document for its reader. */
export function problemDocument(
  problem: Problem,
  { language, correlationId, errors = [] }: Telling,
): ProblemDetails {
  const status = problemStatus[problem.code];
  return problemDetailsSchema.parse({
    type: 'about:blank',
    title: problemTitles[status],
    status,
    code: problem.code,
    detail: problemText(problem, language),
    correlationId,
    ...(errors.length > 0 && { errors }),
    ...(problem.meanwhile && { meanwhile: problem.meanwhile }),
    ...(problem.existing !== undefined && { existing: problem.existing }),
  });
}
