import type { Benefit } from '@jatkopolku/domain/client';
import { type LateChange, monthsPaidOtherwise } from '@jatkopolku/domain/settlement';
import type { Month } from '@jatkopolku/kernel';

import type { Records, Versioned } from './records.ts';

/** Others may mark the same month at the same time, and a booking may take it away. */
const MAX_TRIES = 8;

interface Counted {
  readonly months: readonly Month[];
  readonly actor: string;
}

/**
 * Writes a change of facts of these months, of which finance looks again at those that are booked. They
 * are marked before the change is written, so that a crash forgets nothing, and once more after it: a
 * month that was booked in between has been booked without it.
 */
export async function tellingLateChange<T extends { readonly ok: boolean }>(
  records: Records,
  { months, actor }: Counted,
  write: () => Promise<T>,
): Promise<T> {
  await markLateChange(records, months, actor);
  const written = await write();
  if (written.ok) await markLateChange(records, months, actor);
  return written;
}

/** Marks those of the months that are booked: finance looks at them again. */
export async function markLateChange(
  records: Records,
  months: readonly Month[],
  actor: string,
): Promise<void> {
  for (const month of new Set(months)) {
    if (await isBooked(records, month)) await setWaits(records, month, actor);
  }
}

export async function isBooked(records: Records, month: Month): Promise<boolean> {
  return (await records.listWithin('run', { month })).length > 0;
}

async function setWaits(records: Records, month: Month, actor: string): Promise<void> {
  for (let tried = 0; tried < MAX_TRIES; tried += 1) {
    const before = await records.get('lateChange', { month });
    // Somebody marked it since this began, which keeps it from every booking that read less.
    if (tried > 0 && before?.record.waits) return;
    // Also where it waits already: a booking that read less than this change must not take it away.
    const record = { month, waits: true };
    const written = await records.commit([{ kind: 'lateChange', record, before }], {
      event: 'changed',
      actor,
    });
    if (written.ok) return;
  }
  throw new Error(`the late change of ${month} was not saved`);
}

/** Nothing remains of what had changed by then; what changes after it goes on waiting. */
export async function endLateChange(
  records: Records,
  before: Versioned<LateChange> | undefined,
  actor: string,
): Promise<void> {
  if (!before?.record.waits) return;
  const record = { ...before.record, waits: false };
  await records.commit([{ kind: 'lateChange', record, before: before }], {
    event: 'changed',
    actor,
  });
}

/** The months in which somebody else pays the client's days by the changed benefit. */
export async function monthsOtherwisePaid(
  records: Records,
  own: readonly Versioned<Benefit>[],
  changed: Benefit,
): Promise<Month[]> {
  const calendar = await records.get('calendar', changed);
  if (!calendar) return [];
  const before = own.map(({ record }) => record);
  const others = before.filter(({ position }) => position !== changed.position);
  return monthsPaidOtherwise(calendar.record, before, [...others, changed]);
}
