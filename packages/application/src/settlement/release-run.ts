import { type Run, runSteps } from '@jatkopolku/domain/settlement';
import { type Clock, success } from '@jatkopolku/kernel';

import { type Expected, moveRecord } from '../change-record.ts';
import type { Saved } from '../create-record.ts';
import type { Records } from '../records.ts';
import type { RunName } from './statements.ts';

export interface ReleaseDeps {
  readonly records: Records;
  readonly clock: Clock;
}

/**
 * Lets a run's money go: nothing is paid from a run before it.
 * @returns `own-work` for the person who booked it, `not-in-this-state` for one that is released.
 */
export function releaseRun(
  { records, clock }: ReleaseDeps,
  expected: Expected<RunName>,
): Saved<Run> {
  return moveRecord(records, {
    kind: 'run',
    step: runSteps.release,
    event: 'released',
    ...expected,
    edit: (run, state) =>
      success({ ...run, state, release: { at: clock.businessNow(), by: expected.actor } }),
  });
}
