import type { BookingProgress } from '@jatkopolku/domain/settlement';
import type { Clock, Month } from '@jatkopolku/kernel';

import type { Records } from '../records.ts';
import type { OnStep } from './closing.ts';

/** A page that waits asks no more often, and what is over by then needs no progress. */
const EVERY_MS = 1_000;

/** What was written longer ago is of a booking that ended, or was stopped. */
const FRESH_MS = 30_000;

interface ProgressDeps {
  readonly records: Records;
  readonly clock: Clock;
}

interface KeptProgress {
  readonly onStep: OnStep;
  /** Ends when what was heard is written. */
  readonly end: () => Promise<void>;
}

/** Writes down how far the booking of a month is, once a second at most, for those who wait for it. */
export function keepProgress({ records, clock }: ProgressDeps, month: Month): KeptProgress {
  let last = Date.parse(clock.now());
  let writing = Promise.resolve();
  const write = async (record: BookingProgress) => {
    const before = await records.get('bookingProgress', { month });
    const act = { event: 'changed', actor: 'booking' } as const;
    // Of two bookings at once either may be seen.
    await records.commit([{ kind: 'bookingProgress', record, before }], act);
  };
  const onStep: OnStep = (step, done, total) => {
    const at = clock.now();
    if (Date.parse(at) - last < EVERY_MS) return;
    last = Date.parse(at);
    // Nothing rests on it: a booking goes on without.
    const going = writing.then(() => write({ month, step, done, total, at }));
    writing = going.catch(() => undefined);
  };
  return { onStep, end: () => writing };
}

/** How far the booking of a month is; null where none goes on, or it has not taken long. */
export async function readBookingProgress(
  { records, clock }: ProgressDeps,
  month: Month,
): Promise<BookingProgress | null> {
  const known = (await records.get('bookingProgress', { month }))?.record;
  const isFresh = known && Date.parse(clock.now()) - Date.parse(known.at) < FRESH_MS;
  return isFresh ? known : null;
}
