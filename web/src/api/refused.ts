import type { ProblemDetails } from '@jatkopolku/contracts';

/** An answer of the API that is a problem document, as queries throw it. */
export class Refused extends Error {
  readonly problem: ProblemDetails;

  constructor(problem: ProblemDetails) {
    super(problem.detail);
    this.problem = problem;
  }
}
