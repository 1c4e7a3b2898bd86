import {
  type Fault,
  type Language,
  languageFrom,
  problemDocument,
  problemText,
} from '@jatkopolku/contracts';
import { type Problem, problemStatus } from '@jatkopolku/kernel';

import type { ApiContext } from './context.ts';

/** What is wrong with one place of a request. */
export interface PlacedProblem extends Problem {
  /** In the body, as a JSON pointer; empty for the whole of it. */
  readonly pointer?: string;
  /** In the address. */
  readonly parameter?: string;
}

export function problemResponse(
  c: ApiContext,
  problem: Problem,
  faults: readonly PlacedProblem[] = [],
): Response {
  const language = languageFrom(c.req.header('Accept-Language'));
  const errors = faults.map((fault) => toFault(fault, language));
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

function toFault({ pointer, parameter, ...problem }: PlacedProblem, language: Language): Fault {
  return {
    ...(pointer !== undefined && { pointer }),
    ...(parameter !== undefined && { parameter }),
    code: problem.code,
    detail: problemText(problem, language),
  };
}
