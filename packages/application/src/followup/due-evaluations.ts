import { type Followup, type FollowupSettings, evaluationDueOn } from '@jatkopolku/domain/followup';
import type { DateRange, LocalDate } from '@jatkopolku/kernel';

import type { PlacementInShort, Records } from '../records.ts';
import { readFollowupSettings } from './followup-settings.ts';

/** So many placements that last are looked at; a large county has some thousands. */
const LASTING_LIMIT = 10_000;
/** So many plans with a day of their own. */
const PLANNED_LIMIT = 2_000;

/** A placement whose final evaluation nobody has made, and by which day it is due. */
interface DueEvaluation {
  readonly placement: PlacementInShort;
  readonly dueOn: LocalDate;
}

export interface DueEvaluations {
  readonly due: readonly DueEvaluation[];
  /** Whether there may be more placements than were looked at. */
  readonly more: boolean;
}

/** Placements that last until the first day or longer, and are to be evaluated by the last one. */
export async function dueEvaluations(
  records: Records,
  { start, end }: DateRange,
): Promise<DueEvaluations> {
  const [lasting, { record: settings }, planned] = await Promise.all([
    records.lasting({ from: start }, LASTING_LIMIT),
    readFollowupSettings(records),
    records.waiting('followup', 'planned', PLANNED_LIMIT),
  ]);
  const early = new Set(planned.map(({ record }) => record.placementId));
  const isNear = (one: PlacementInShort) =>
    early.has(one.placementId) || evaluationDueOn(one, undefined, settings) <= end;
  // Most placements go on for long: their records are not asked for.
  const near = lasting.filter((one) => one.startsOn <= end && isNear(one));
  const dueOf = await dueDays(records, near, settings);
  const due = near.flatMap((placement) => {
    const dueOn = dueOf(placement);
    return dueOn === undefined || dueOn > end ? [] : [{ placement, dueOn }];
  });
  return { due, more: lasting.length === LASTING_LIMIT };
}

/** By which day each is evaluated; undefined for one that is. */
async function dueDays(
  records: Records,
  placements: readonly PlacementInShort[],
  settings: FollowupSettings,
): Promise<(placement: PlacementInShort) => LocalDate | undefined> {
  const keys = placements.map(({ placementId }) => ({ placementId }));
  // One that was written a moment ago is due no more the next time.
  const stored = await records.getMany('followup', keys, { mayLag: true });
  const known = new Map<string, Followup>(stored.map(({ record }) => [record.placementId, record]));
  return (placement) => {
    const own = known.get(placement.placementId);
    return own?.evaluation ? undefined : evaluationDueOn(placement, own, settings);
  };
}
