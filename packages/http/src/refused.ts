import type { Operation } from '@jatkopolku/contracts';
import type { Problem } from '@jatkopolku/kernel';

import type { PlacedProblem } from './problem.ts';

/** A refusal as it is answered: one problem, and what is wrong at which place. */
export interface Refused {
  readonly problem: Problem;
  readonly faults: readonly PlacedProblem[];
}

/** One reason is the problem itself, several are one problem with each at its place. */
export function toRefused(reasons: readonly Problem[], operation: Operation): Refused {
  const problems = reasons.map((reason) => shaped(asAnswered(reason, operation), operation));
  const [first] = problems;
  const only = problems.length === 1 && first?.at === undefined ? first : undefined;
  return {
    problem: only ?? { code: 'request-invalid' },
    faults: problems
      .map((problem) => ({ ...problem, pointer: placeOf(problem, operation) }))
      .filter(({ pointer }) => only === undefined || pointer !== ''),
  };
}

/** What the record is now, or is already, is shaped as the operation answers with it. */
function shaped(problem: Problem, { answer }: Operation): Problem {
  const { meanwhile, existing } = problem;
  return {
    ...problem,
    ...(meanwhile && { meanwhile: { ...meanwhile, current: answer.parse(meanwhile.current) } }),
    ...(existing !== undefined && { existing: answer.parse(existing) }),
  };
}

/** A record that changed since it was seen is a stale If-Match, where one is asked for. */
function asAnswered(problem: Problem, { effect }: Operation): Problem {
  const isStale = effect === 'change' && problem.code === 'changed-meanwhile';
  return isStale ? { ...problem, code: 'version-stale' } : problem;
}

/** What is about no field is about the whole of what was sent: the pointer to it is empty (RFC 6901). */
function placeOf({ at, code }: Problem, { problems }: Operation): string {
  return at ?? problems[code] ?? '';
}
