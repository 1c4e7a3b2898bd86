import {
  type Lifecycle,
  type Problem,
  type ProblemCode,
  type Result,
  next,
  refusal,
  statesAllowing,
  success,
} from '@jatkopolku/kernel';

import type { Stored } from './records.ts';

interface Asked<State extends string, Event extends string> {
  readonly lifecycle: Lifecycle<State, Event>;
  readonly event: Event;
  /** The version that was seen. */
  readonly version: number;
  /** The code for a record that is not there. */
  readonly unknown: ProblemCode;
}

interface Step<T, State> {
  readonly before: Stored<T>;
  /** The state that the event leads to. */
  readonly state: State;
  /** What the store checks once more as it writes. */
  readonly allowedFrom: readonly State[];
}

/** The step a record may take: it is there, still as it was seen, and its lifecycle allows the event. */
export function stepOf<
  T extends { readonly state: State },
  State extends string,
  Event extends string,
>(
  before: Stored<T> | undefined,
  { lifecycle, event, version, unknown }: Asked<State, Event>,
): Result<Step<T, State>, Problem> {
  if (!before) return refusal({ code: unknown });
  if (before.version !== version) return refusal({ code: 'changed-meanwhile' });
  const state = next(lifecycle, before.record.state, event);
  if (state === null) {
    return refusal({ code: 'not-in-this-state', details: { state: before.record.state } });
  }
  return success({ before, state, allowedFrom: statesAllowing(lifecycle, event) });
}
