import { STATUS_CODES } from 'node:http';

import { type Language, languageFrom, problemText } from '@jatkopolku/contracts';
import { type Problem, type ProblemCode, problemStatus } from '@jatkopolku/kernel';
import * as z from 'zod';

import type { ApiContext } from './context.ts';

/** A single fault of a request: where it is, as a JSON pointer into the body or a parameter's name. */
const faultSchema = z.strictObject({
  pointer: z.string(),
  code: z.string().min(1),
  detail: z.string().min(1),
});
export type Fault = z.infer<typeof faultSchema>;

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
    title: STATUS_CODES[status],
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
