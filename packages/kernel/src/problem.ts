import type { Instant } from './clock.ts';
import type { ProblemCode } from './problem-status.ts';

/** What somebody else did to a record since it was read. */
export interface Meanwhile {
  /** The name of who did; null for one that the region knows no name of. */
  readonly by: string | null;
  readonly at: Instant;
  /** The record and its version as they are now. */
  readonly current: unknown;
}

/** A refusal with what its text needs to say: which file, row or column, and what was found. */
export interface Problem {
  readonly code: ProblemCode;
  readonly details?: Readonly<Record<string, string | number>>;
  /** The part of what was given that it is about, as a JSON pointer. */
  readonly at?: string;
  /** For a record that is not as it was read. */
  readonly meanwhile?: Meanwhile;
  /** For a record that cannot be made twice: the one that is there already, with its version. */
  readonly existing?: unknown;
}
