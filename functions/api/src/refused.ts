import type { Operation } from '@jatkopolku/contracts';
import type { Problem, ProblemCode } from '@jatkopolku/kernel';

import { fieldFor } from './fields.ts';
import type { PlacedProblem } from './problem.ts';

export interface Refused {
  readonly problem: Problem;
  readonly faults?: readonly PlacedProblem[];
}

/** Why something is refused: every code of a rule, one problem, or a problem with its places. */
export type Reason = readonly ProblemCode[] | Problem | Refused;

/** The refusal as it is answered: each code at the field that it is about, one alone as the problem itself. */
export function toRefused(reason: Reason, operation: Operation): Refused {
  if ('problem' in reason) return reason;
  if ('code' in reason) return { problem: asAnswered(reason, operation) };
  const problems = reason.map((code) => asAnswered({ code }, operation));
  const [first] = problems;
  const only = problems.length === 1 ? first : undefined;
  return {
    problem: only ?? { code: 'request-invalid' },
    faults: problems.flatMap((problem) => placed(problem, operation)),
  };
}

/** A record that changed since it was seen is a stale If-Match, where one is asked for. */
function asAnswered(problem: Problem, { effect }: Operation): Problem {
  const isStale = effect === 'change' && problem.code === 'changed-meanwhile';
  return isStale ? { code: 'version-stale' } : problem;
}

function placed(problem: Problem, operation: Operation): PlacedProblem[] {
  const field = fieldFor(problem.code, operation);
  return field === undefined ? [] : [{ ...problem, pointer: `/${field}` }];
}
