import { type BookedAgreement, bookedTogether, monthsOfYear } from '@jatkopolku/domain/commitment';
import { isEarned } from '@jatkopolku/domain/settlement';

import type { Records, Witness } from '../records.ts';
import { openAgreements } from '../settlement/budget.ts';
import { loadBooked } from '../settlement/load-booked.ts';

/** What is booked of a year already, and that no run of it is booked meanwhile. */
export interface BookedYear {
  readonly booked: readonly BookedAgreement[];
  readonly witnesses: readonly Witness[];
}

/**
 * What the runs of a year have booked before anything was set aside in it, by agreement: it counts as spent.
 * A run that is booked while this is read takes a number that was free: the witnesses see that.
 */
export async function bookedYear(records: Records, year: number): Promise<BookedYear> {
  const months = await Promise.all(
    monthsOfYear(year).map(async (month) => ({ month, ...(await loadBooked(records, month)) })),
  );
  const lines = months
    .flatMap(({ counted }) => counted)
    .flatMap((statement) => statement.lines)
    .filter(isEarned);
  const agreementOf = await openAgreements(records, lines);
  return {
    booked: bookedTogether(
      lines.map((line) => ({ ...agreementOf(line), amountCents: line.amountCents })),
    ),
    witnesses: months.map(({ month, runs }) => ({
      kind: 'run',
      key: { month, runNo: runs.length + 1 },
      version: 0,
    })),
  };
}
