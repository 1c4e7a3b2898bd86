import { type PayerRun, payerTotals } from '@jatkopolku/domain/payment';
import { type Run, isReleased } from '@jatkopolku/domain/settlement';
import { type Month, helsinkiDayOf } from '@jatkopolku/kernel';

import type { Records } from '../records.ts';
import { loadBooked } from '../settlement/load-booked.ts';

/** What each run of a month booked of Kela and the funds; nothing of a run that booked nothing of them. */
export async function readPayerStatements(
  records: Records,
  { month }: { readonly month: Month },
): Promise<PayerRun[]> {
  const { runs, counted } = await loadBooked(records, month);
  const byRun = Map.groupBy(counted, ({ runNo }) => runNo);
  return runs
    .map((run) => {
      const lines = (byRun.get(run.runNo) ?? []).flatMap((statement) => statement.lines);
      const { runNo, type } = run;
      return { runNo, type, releasedOn: releaseDayOf(run), payers: payerTotals(lines) };
    })
    .filter(({ payers }) => payers.length > 0);
}

/** When another person let the run go; null while it waits. A run of before there were two counts by its booking. */
export function releaseDayOf({ state, release, bookedAt }: Run): PayerRun['releasedOn'] {
  return isReleased[state] ? helsinkiDayOf(release?.at ?? bookedAt) : null;
}
