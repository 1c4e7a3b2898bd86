import { type Problem, type ProblemCode, type Result, success } from '@jatkopolku/kernel';

/** Every reason against something, at least one. */
export type Refusal = readonly Problem[];

/** Refuses with every reason: a code, or a problem with what its text needs to say. */
export function refuse(...reasons: readonly (ProblemCode | Problem)[]): {
  readonly ok: false;
  readonly error: Refusal;
} {
  return {
    ok: false,
    error: reasons.map((reason) => (typeof reason === 'string' ? { code: reason } : reason)),
  };
}

/** The record, when there is no reason against it. */
export function allow<T>(
  record: T,
  reasons: readonly (ProblemCode | Problem)[],
): Result<T, Refusal> {
  return reasons.length > 0 ? refuse(...reasons) : success(record);
}
