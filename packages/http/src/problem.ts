import { type Fault, type Language, languageFrom } from '@jatkopolku/contracts';
import { type Problem, type ProblemCode, problemStatus } from '@jatkopolku/kernel';

import type { ApiContext } from './context.ts';

/** What is wrong with one place of a request. */
export interface PlacedProblem extends Problem {
  /** In the body, as a JSON pointer; empty for the whole of it. */
  readonly pointer?: string;
  /** In the address. */
  readonly parameter?: string;
}

const passing = new Set<ProblemCode>(['unavailable', 'request-under-way']);

/** The texts of all problems are loaded with the first one that is answered: a start has no use for them. */
export async function problemResponse(
  c: ApiContext,
  problem: Problem,
  faults: readonly PlacedProblem[] = [],
): Promise<Response> {
  const { problemDocument } = await import('@jatkopolku/contracts/problem-document');
  const language = languageFrom(c.req.header('Accept-Language'));
  // What is out of reach now, or under way, is there in a moment.
  if (passing.has(problem.code)) c.header('Retry-After', '1');
  const errors = await Promise.all(faults.map((fault) => toFault(fault, language)));
  const body = problemDocument(problem, {
    language,
    correlationId: c.get('correlationId'),
    errors,
  });
  return c.body(JSON.stringify(body), problemStatus[problem.code], {
    'Content-Type': 'application/problem+json',
    'Content-Language': language,
    'Cache-Control': 'no-store',
  });
}

async function toFault(
  { pointer, parameter, ...problem }: PlacedProblem,
  language: Language,
): Promise<Fault> {
  const { problemText } = await import('@jatkopolku/contracts/problem-text');
  return {
    ...(pointer !== undefined && { pointer }),
    ...(parameter !== undefined && { parameter }),
    code: problem.code,
    detail: problemText(problem, language),
  };
}
