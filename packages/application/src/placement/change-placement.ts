import { daysOf } from '@jatkopolku/domain/attendance';
import { type Placement, lastDayOf, placementStateOn } from '@jatkopolku/domain/placement';
import { type LocalDate, contains, monthsOf } from '@jatkopolku/kernel';

import { type Seen, changeRecord, unless } from '../change-record.ts';
import type { Made } from '../make-record.ts';
import type { Records } from '../records.ts';
import { judgePlacement } from './make-placement.ts';

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
  return editPlacement(records, seen, 'changed', (placement) => ({ ...placement, ...terms }));
}

/** Ends a placement before its time, with the reason. */
export function endPlacement(
  records: Records,
  seen: SeenPlacement,
  end: { readonly endedOn: LocalDate; readonly endReason: string },
): Made<Placement> {
  return editPlacement(records, seen, 'placement-ended', (placement) => ({
    ...placement,
    ...end,
  }));
}

/** A changed placement keeps every rule, and every day that is logged for it stays inside it. */
function editPlacement(
  records: Records,
  { today, ...seen }: SeenPlacement,
  event: 'changed' | 'placement-ended',
  change: (placement: Placement) => Placement,
): Made<Placement> {
  const edit = async (before: Placement) => {
    const changed = change(before);
    const agreement = await records.get('agreement', before);
    const codes = await judgePlacement(records, changed, agreement?.record);
    if (await losesDays(records, before, changed)) codes.push('days-outside');
    const state = before.state === 'interrupted' ? before.state : placementStateOn(changed, today);
    return unless(codes, { ...changed, state });
  };
  return changeRecord(records, { kind: 'placement', ...seen, event, edit });
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
