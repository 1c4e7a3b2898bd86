import type { Agreement } from '@jatkopolku/domain/agreement';
import { daysOf } from '@jatkopolku/domain/attendance';
import {
  type Placement,
  type PlacementState,
  addedDays,
  lastDayOf,
  placementStateOn,
  placementSteps,
} from '@jatkopolku/domain/placement';
import {
  type LocalDate,
  type Problem,
  type ProblemCode,
  type Step,
  contains,
  monthsOf,
} from '@jatkopolku/kernel';

import { type Seen, moveRecord } from '../change-record.ts';
import type { Made } from '../make-record.ts';
import type { EventType, Records, Witness } from '../records.ts';
import { allow } from '../refuse.ts';
import { judgePlacement } from './make-placement.ts';
import { placesProblems } from './places-problems.ts';

export type SeenPlacement = Seen<Pick<Placement, 'placementId'>> & { readonly today: LocalDate };

/** What may change of a placement while it lasts: never whose it is, nor where. */
export type PlacementTerms = Omit<
  Placement,
  | 'placementId'
  | 'clientId'
  | 'agreementId'
  | 'providerId'
  | 'serviceStartedOn'
  | 'endedOn'
  | 'endReason'
  | 'state'
>;

export function changePlacement(
  records: Records,
  seen: SeenPlacement,
  terms: PlacementTerms,
): Made<Placement> {
  return editPlacement(records, seen, { step: placementSteps.amend, event: 'changed' }, terms);
}

/** Ends a placement before its time, with the reason. */
export function endPlacement(
  records: Records,
  seen: SeenPlacement,
  end: { readonly endedOn: LocalDate; readonly endReason: string },
): Made<Placement> {
  return editPlacement(records, seen, { step: placementSteps.end, event: 'placement-ended' }, end);
}

/** A changed placement keeps every rule, and every day that is logged for it stays inside it. */
async function editPlacement(
  records: Records,
  { today, ...seen }: SeenPlacement,
  step: { readonly step: Step<PlacementState>; readonly event: EventType },
  change: Partial<Placement>,
): Made<Placement> {
  const edit = async (before: Placement, next: PlacementState) => {
    const changed = { ...before, ...change };
    const agreement = await records.get('agreement', before);
    const codes: (Problem | ProblemCode)[] = await judgePlacement(
      records,
      changed,
      agreement?.record,
    );
    if (agreement) codes.push(...(await outgrown(records, agreement.record, { before, changed })));
    if (before.state === 'ended' && lastDayOf(changed) > lastDayOf(before)) {
      codes.push('ended-outside-period');
    }
    if (await losesDays(records, before, changed)) codes.push('days-outside');
    // An interruption lasts until somebody ends it; every other state follows from the dates.
    const state = next === 'interrupted' ? next : placementStateOn(changed, today);
    return allow({ ...changed, state }, codes);
  };
  const witnesses = await calendarOf(records, seen.key);
  return moveRecord(records, { kind: 'placement', ...seen, ...step, edit, witnesses });
}

interface Grown {
  readonly before: Placement;
  readonly changed: Placement;
}

/** A longer placement needs a place on each day that it did not have before. */
function outgrown(records: Records, agreement: Agreement, { before, changed }: Grown) {
  const { placementId } = before;
  const ranges = addedDays(before, changed);
  return placesProblems(records, agreement, { placementId, ranges });
}

/** The client's calendar as it is before the days are looked at: whoever logs one meanwhile changes it. */
async function calendarOf(
  records: Records,
  key: Pick<Placement, 'placementId'>,
): Promise<Witness[]> {
  const placement = await records.get('placement', key);
  if (!placement) return [];
  const { clientId } = placement.record;
  const calendar = await records.get('calendar', { clientId });
  return [{ kind: 'calendar', key: { clientId }, version: calendar?.version ?? 0 }];
}

/** Whether a logged day of the placement would no longer be inside it. */
async function losesDays(
  records: Records,
  before: Placement,
  changed: Placement,
): Promise<boolean> {
  const months = monthsOf({ start: before.startsOn, end: lastDayOf(before) });
  const { clientId, placementId, providerId } = before;
  const keys = months.map((month) => ({ clientId, placementId, providerId, month }));
  const sheets = await records.getMany('sheet', keys);
  const period = { start: changed.startsOn, end: lastDayOf(changed) };
  return sheets.some(({ record }) => daysOf(record).some(([date]) => !contains(period, date)));
}
