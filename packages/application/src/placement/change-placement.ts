import type { Agreement } from '@jatkopolku/domain/agreement';
import { daysOf, isWithin } from '@jatkopolku/domain/attendance';
import {
  type Placement,
  type PlacementState,
  addedDays,
  placementStateOn,
  placementSteps,
  monthsOfPlacement,
  lastDayOf,
} from '@jatkopolku/domain/placement';
import type { LocalDate, Problem, ProblemCode, Step } from '@jatkopolku/kernel';

import { type Expected, moveRecord } from '../change-record.ts';
import { asExpected, countedAgain } from '../counted.ts';
import type { Saved } from '../create-record.ts';
import type { Change, EventType, Records, Versioned, Witness } from '../records.ts';
import { allow } from '../refuse.ts';
import { calendarOf } from './calendar-of.ts';
import { judgePlacement } from './create-placement.ts';
import { withNextReview } from './note-review.ts';
import { takePlace } from './take-place.ts';

export type ExpectedPlacement = Expected<Pick<Placement, 'placementId'>> & {
  readonly today: LocalDate;
};

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
  | 'nextReviewDueOn'
  | 'state'
>;

export function changePlacement(
  records: Records,
  expected: ExpectedPlacement,
  terms: PlacementTerms,
): Saved<Placement> {
  return editPlacement(records, expected, { step: placementSteps.amend, event: 'changed' }, terms);
}

/** Ends a placement before its time, with the reason. */
export function endPlacement(
  records: Records,
  expected: ExpectedPlacement,
  end: { readonly endedOn: LocalDate; readonly endReason: string },
): Saved<Placement> {
  return editPlacement(
    records,
    expected,
    { step: placementSteps.end, event: 'placement-ended' },
    end,
  );
}

/** A changed placement keeps every rule, and every day that is logged for it stays inside it. */
function editPlacement(
  records: Records,
  expected: ExpectedPlacement,
  step: PlacementMove,
  change: Partial<Placement>,
): Saved<Placement> {
  return countedAgain(
    () => tryEdit(records, expected, step, change),
    asExpected(records, 'placement', expected),
  );
}

interface PlacementMove {
  readonly step: Step<PlacementState>;
  readonly event: EventType;
}

async function tryEdit(
  records: Records,
  { today, ...expected }: ExpectedPlacement,
  step: PlacementMove,
  change: Partial<Placement>,
): Saved<Placement> {
  let beside: readonly Change[] = [];
  const read = await readFirst(records, expected);
  const edit = async (before: Placement, next: PlacementState) => {
    const changed = { ...before, ...change };
    const { agreement } = read;
    const codes: (Problem | ProblemCode)[] = await judgePlacement(
      records,
      changed,
      agreement?.record,
    );
    const place = agreement && (await outgrown(records, agreement.record, { before, changed }));
    codes.push(...(place?.problems ?? []));
    beside = [...(place?.beside ?? []), ...read.calendar];
    if (before.state === 'ended' && lastDayOf(changed) > lastDayOf(before)) {
      codes.push('ended-outside-period');
    }
    if (await losesDays(records, before, changed)) codes.push('days-outside');
    // An interruption lasts until somebody ends it; every other state follows from the dates.
    const state = next === 'interrupted' ? next : placementStateOn(changed, today);
    return allow({ ...(await withNextReview(records, changed)), state }, codes);
  };
  return moveRecord(records, {
    kind: 'placement',
    ...expected,
    ...step,
    edit,
    witnesses: read.witnesses,
    beside: () => beside,
  });
}

interface Grown {
  readonly before: Placement;
  readonly changed: Placement;
}

/** A longer placement needs a place on each day that it did not have before. */
function outgrown(records: Records, agreement: Agreement, { before, changed }: Grown) {
  const { placementId } = before;
  const ranges = addedDays(before, changed);
  return takePlace(records, agreement, { placementId, ranges });
}

interface ReadFirst {
  readonly agreement: Versioned<Agreement> | undefined;
  readonly witnesses: readonly Witness[];
  readonly calendar: readonly Change[];
}

/**
 * The client's calendar as it is before the days are looked at, and the agreement before its places are:
 * who logs a day meanwhile, or agrees on fewer places, changes one of them. The calendar is written, so that
 * nobody logs days by the placement as it was.
 */
async function readFirst(
  records: Records,
  { key, version }: Omit<ExpectedPlacement, 'today'>,
): Promise<ReadFirst> {
  const placement = await records.get('placement', key);
  if (!placement) return { agreement: undefined, witnesses: [], calendar: [] };
  const { agreementId } = placement.record;
  const [calendar, agreement] = await Promise.all([
    calendarOf(records, { ...placement.record, version: version + 1 }),
    records.get('agreement', { agreementId }),
  ]);
  return {
    agreement,
    witnesses: [{ kind: 'agreement', key: { agreementId }, version: agreement?.version ?? 0 }],
    calendar: [calendar],
  };
}

/** Whether a logged day of the placement would no longer be inside it. */
async function losesDays(
  records: Records,
  before: Placement,
  changed: Placement,
): Promise<boolean> {
  const months = monthsOfPlacement(before);
  const { clientId, placementId, providerId } = before;
  const keys = months.map((month) => ({ clientId, placementId, providerId, month }));
  const sheets = await records.getMany('sheet', keys);
  return sheets.some(({ record }) => daysOf(record).some(([date]) => !isWithin(changed, date)));
}
