import { type Run, inShort, runSteps } from '@jatkopolku/domain/settlement';
import { type Clock, success } from '@jatkopolku/kernel';

import { type Expected, moveRecord } from '../change-record.ts';
import type { Saved } from '../create-record.ts';
import type { Change, Records } from '../records.ts';
import { accrueMonth } from './accrue-month.ts';
import type { RunName } from './statements.ts';

export interface ReleaseDeps {
  readonly records: Records;
  readonly clock: Clock;
}

/**
 * Lets a run's money go: nothing is paid from a run before it. The first release of a month accrues the claims
 * that waited when the month ended.
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
    beside: async (run) => [
      ...(await inBookedMonth(records, run)),
      ...(await accrueMonth(records, run)),
    ],
  });
}

/** The run as it is from now on, in the month in short. */
export async function inBookedMonth(records: Records, run: Run): Promise<Change[]> {
  const before = await records.get('bookedMonth', run);
  if (!before) return [];
  const runs = before.record.runs.map((one) => (one.runNo === run.runNo ? inShort(run) : one));
  return [{ kind: 'bookedMonth', record: { ...before.record, runs }, before }];
}
