import type { Problem } from '@jatkopolku/kernel';

/**
 * Input that cannot be taken at all, met deep in a stream where no result can be handed back.
 * The edge that began the reading turns it into a refusal; it never reaches a user as an error.
 */
export class RefusedInput extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}
