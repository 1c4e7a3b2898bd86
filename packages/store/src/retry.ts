import { setTimeout as pauseFor } from 'node:timers/promises';

import {
  TransactionCanceledException,
  TransactionConflictException,
  TransactionInProgressException,
} from '@aws-sdk/client-dynamodb';

/** How one waits before another try, and by which chance. */
export interface Patience {
  readonly pause: (ms: number) => Promise<void>;
  /** From 0 to 1, without 1. */
  readonly random: () => number;
}

const realPatience: Patience = { pause: (ms) => pauseFor(ms), random: Math.random };

const TRIES = 6;
const FIRST_PAUSE_MS = 25;
const MAX_PAUSE_MS = 800;

/** The table could not take a write within all tries, for reasons that pass: nothing was written. */
export class TableBusy extends Error {}

/**
 * Writes, and tries again while nothing but a passing conflict is in the way: two transactions that touch
 * one item at the same moment, of which DynamoDB cancels one. Each waits a random time, longer after each
 * try, so that those who met once do not meet again.
 * @throws TableBusy after the last try.
 */
export async function patiently<T>(
  write: () => Promise<T>,
  { pause, random }: Patience = realPatience,
): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await write();
    } catch (error) {
      if (!isPassing(error)) throw error;
      if (tries === TRIES) throw new TableBusy('The table is busy', { cause: error });
      await pause(random() * Math.min(MAX_PAUSE_MS, FIRST_PAUSE_MS * 2 ** tries));
    }
  }
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
