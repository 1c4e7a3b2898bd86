import type { Figure } from './figure.ts';

/** One comparison of the project with what it is built on. */
export interface Bench {
  /** By which it is asked for alone. */
  readonly id: string;
  readonly name: string;
  /** One that takes minutes, and runs with `--full` or by its id alone. */
  readonly isLong?: boolean;
  /** Measures; opens and closes all that it needs itself. */
  readonly run: () => Promise<readonly Figure[]>;
}
