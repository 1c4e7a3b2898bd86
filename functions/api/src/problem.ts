import {
  type Fault,
  type Language,
  languageFrom,
  problemDocument,
  problemText,
} from '@jatkopolku/contracts';
import { type Problem, type ProblemCode, problemStatus } from '@jatkopolku/kernel';

import type { ApiContext } from './context.ts';

/** What is wrong with one place of a request. */
export interface PlacedProblem extends Problem {
  readonly pointer: string;
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

function toFault({ pointer, ...problem }: PlacedProblem, language: Language): Fault {
  return { pointer, code: problem.code, detail: problemText(problem, language) };
}

/** Several codes at one place, such as all the reasons against a claim. */
export function codesAt(pointer: string, codes: readonly ProblemCode[]): PlacedProblem[] {
  return codes.map((code) => ({ pointer, code }));
}
