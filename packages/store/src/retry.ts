import { setTimeout as pauseFor } from 'node:timers/promises';

import {
  TransactionCanceledException,
  TransactionConflictException,
  TransactionInProgressException,
} from '@aws-sdk/client-dynamodb';
import { Unavailable } from '@jatkopolku/kernel';

import { CALL_BUDGET_MS } from './table-definition.ts';

/** How one waits before another try, and by which chance. */
export interface Patience {
  readonly pause: (ms: number) => Promise<void>;
  /** From 0 to 1, without 1. */
  readonly random: () => number;
  /** Milliseconds since some moment. */
  readonly now: () => number;
}

const realPatience: Patience = {
  pause: (ms) => pauseFor(ms),
  random: Math.random,
  now: () => performance.now(),
};

const TRIES = 6;
const FIRST_PAUSE_MS = 25;
const MAX_PAUSE_MS = 800;

/** The table could not take or give something in time, for reasons that pass; a write was not made. */
export class TableBusy extends Unavailable {}

/**
 * Writes, and tries again while nothing but a passing conflict is in the way: two transactions that touch
 * one item at the same moment, of which DynamoDB cancels one. Each waits a random time, longer after each
 * try, so that those who met once do not meet again.
 * @throws TableBusy after the last try, or the time that a call to the table may take.
 */
export async function patiently<T>(
  write: () => Promise<T>,
  patience: Patience = realPatience,
): Promise<T> {
  const ends = patience.now() + CALL_BUDGET_MS;
  for (let tries = 1; ; tries += 1) {
    try {
      return await write();
    } catch (error) {
      if (!isPassing(error)) throw error;
      const isOver = tries === TRIES || patience.now() >= ends;
      if (isOver) throw new TableBusy('The table is busy', { cause: error });
      await pauseAfter(tries, patience);
    }
  }
}

/**
 * Sends what is left of a batch until nothing is: DynamoDB may answer, or take, a part of it, most often
 * because more is asked of a partition than it gives in a second.
 * @param send sends a part, and gives what is left of it.
 * @throws TableBusy when there is still something left in the end.
 */
export async function inRounds<Part>(
  all: readonly Part[],
  send: (left: Part[]) => Promise<readonly Part[] | undefined>,
  patience: Patience = realPatience,
): Promise<void> {
  let left: readonly Part[] = all;
  for (let tries = 1; left.length > 0; tries += 1) {
    if (tries > 1) await pauseAfter(tries - 1, patience);
    if (tries > TRIES) throw new TableBusy(`${left.length} of ${all.length} items are left`);
    left = (await send([...left])) ?? [];
  }
}

/** For a random time, longer after each try. */
async function pauseAfter(tries: number, { pause, random }: Patience): Promise<void> {
  await pause(random() * Math.min(MAX_PAUSE_MS, FIRST_PAUSE_MS * 2 ** tries));
}

const passing = new Set([
  'TransactionConflict',
  'ThrottlingError',
  'ProvisionedThroughputExceeded',
  'RequestLimitExceeded',
]);

/** Whether the same write may well succeed in a moment: no condition of it has failed. */
function isPassing(error: unknown): boolean {
  if (error instanceof TransactionInProgressException) return true;
  if (error instanceof TransactionConflictException) return true;
  if (!(error instanceof TransactionCanceledException)) return false;
  const reasons = (error.CancellationReasons ?? []).map(({ Code }) => Code ?? 'None');
  const real = reasons.filter((code) => code !== 'None');
  return real.length > 0 && real.every((code) => passing.has(code));
}
