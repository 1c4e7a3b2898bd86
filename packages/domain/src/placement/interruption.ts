import { type LocalDate, businessDaySchema } from '@jatkopolku/kernel';
import * as z from 'zod';

/** So many times a placement is interrupted at most: once for each month that it may last. */
export const INTERRUPTIONS_MAX = 24;

/** Days on which the activity rests; both days are included, and without a last one it goes on until it is resumed. */
export const interruptionSchema = z.strictObject({
  from: businessDaySchema,
  until: businessDaySchema.nullable(),
});
export type Interruption = z.infer<typeof interruptionSchema>;

type Interrupted = readonly Pick<Interruption, 'from' | 'until'>[] | undefined;

/** Whether the activity rests on the day. */
export function isInterruptedOn(interruptions: Interrupted, date: LocalDate): boolean {
  return (interruptions ?? []).some(
    ({ from, until }) => from <= date && (until === null || date <= until),
  );
}

/** The interruption that nobody has ended yet. */
export function openInterruption(interruptions: Interrupted): Interruption | undefined {
  return interruptions?.find(({ until }) => until === null);
}

/** The same with the open one ended on the day before the client comes again. */
export function resumedFrom(
  interruptions: readonly Interruption[],
  lastDay: LocalDate,
): Interruption[] {
  return interruptions.map((one) => (one.until === null ? { ...one, until: lastDay } : one));
}
