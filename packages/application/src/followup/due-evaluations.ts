import { evaluationDueOn } from '@jatkopolku/domain/followup';
import type { DateRange, LocalDate } from '@jatkopolku/kernel';

import type { PlacementInShort, Records } from '../records.ts';
import { readFollowupSettings } from './followup-settings.ts';

/** So many placements that last are looked at; a large county has some thousands. */
const LASTING_LIMIT = 10_000;
/** So many plans with a day of their own. */
const PLANNED_LIMIT = 2_000;

type Dated = Pick<PlacementInShort, 'placementId' | 'startsOn' | 'endsOn' | 'endedOn'>;

/** A placement whose final evaluation is due unless somebody has made it, and by which day. */
export interface AskedEvaluation<P extends Dated> {
  readonly placement: P;
  readonly dueOn: LocalDate;
}

/** The placements that are to be evaluated by the day. Whether one is says its followup, which is read of those alone that matter. */
export async function askedEvaluations<P extends Dated>(
  records: Records,
  placements: readonly P[],
  end: LocalDate,
): Promise<AskedEvaluation<P>[]> {
  const [{ record: settings }, planned] = await Promise.all([
    readFollowupSettings(records),
    records.waiting('followup', 'planned', PLANNED_LIMIT),
  ]);
  const own = new Map(planned.map(({ record }) => [record.placementId, record]));
  return placements
    .filter(({ startsOn }) => startsOn <= end)
    .map((placement) => {
      const dueOn = evaluationDueOn(placement, own.get(placement.placementId), settings);
      return { placement, dueOn };
    })
    .filter(({ dueOn }) => dueOn <= end);
}

/** Those of the placements that somebody has evaluated. */
export async function evaluatedAmong(
  records: Records,
  placements: readonly Pick<Dated, 'placementId'>[],
): Promise<ReadonlySet<string>> {
  const keys = placements.map(({ placementId }) => ({ placementId }));
  // What was written a moment ago is due no more the next time.
  const stored = await records.getMany('followup', keys, { mayLag: true });
  const made = stored.filter(({ record }) => record.evaluation !== null);
  return new Set(made.map(({ record }) => record.placementId));
}

export interface DueEvaluations {
  readonly due: readonly AskedEvaluation<PlacementInShort>[];
  /** Whether there may be more placements than were looked at. */
  readonly more: boolean;
}

/** Placements that last until the first day or longer, and are to be evaluated by the last one; none that are. */
export async function dueEvaluations(
  records: Records,
  { start, end }: DateRange,
): Promise<DueEvaluations> {
  const lasting = await records.lasting({ from: start }, LASTING_LIMIT);
  const asked = await askedEvaluations(records, lasting, end);
  const made = await evaluatedAmong(
    records,
    asked.map(({ placement }) => placement),
  );
  const due = asked.filter(({ placement }) => !made.has(placement.placementId));
  return { due, more: lasting.length === LASTING_LIMIT };
}
