import { instantSchema, monthSchema } from '@jatkopolku/kernel';
import * as z from 'zod';

/**
 * The steps that close a month, in their order, and what each is of: the head of the run, or the months of
 * some providers: of all in one call, or of one in each of many. Every step can be stopped at any moment and
 * done again: nothing counts before the head is confirmed, and nothing is paid before it is released.
 */
export const closingSteps = {
  /** Reads which runs are booked, and numbers the next. */
  open: 'head',
  /** Computes what is owed, and what of it is not booked. */
  account: 'providers',
  /** Asks the register about those to whom money would go. */
  check: 'providers',
  /** Saves what remains, and may be booked, in statements. */
  state: 'providers',
  /** Takes the lifetime place of each bonus that is billed or refunded. */
  bill: 'providers',
  /** Writes the head, which makes its statements count. */
  confirm: 'head',
  /** Another person lets the money go. */
  release: 'head',
} as const satisfies Readonly<Record<string, 'head' | 'providers'>>;
export type ClosingStep = keyof typeof closingSteps;

const stepNames = Object.keys(closingSteps) as [ClosingStep, ...ClosingStep[]];

/** How far the booking of a month is. A short one is over before anybody writes it down. */
export const bookingProgressSchema = z.strictObject({
  month: monthSchema,
  step: z.enum(stepNames).exclude(['release']),
  /** Of how many providers the step is done. */
  done: z.int().min(0),
  total: z.int().min(0),
  at: instantSchema,
});
export type BookingProgress = z.infer<typeof bookingProgressSchema>;
