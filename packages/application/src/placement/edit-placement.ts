import type { Agreement } from '@jatkopolku/domain/agreement';
import { daysOf, isWithin } from '@jatkopolku/domain/attendance';
import {
  type Placement,
  type PlacementState,
  addedDays,
  placementStateOn,
  monthsOfPlacement,
} from '@jatkopolku/domain/placement';
import type { LocalDate, Problem, ProblemCode, Step } from '@jatkopolku/kernel';

import { type Expected, changeRecord, moveRecord } from '../change-record.ts';
import { asExpected, countedAgain } from '../counted.ts';
import type { Saved } from '../create-record.ts';
import type { Change, EventType, Records, Versioned, Witness } from '../records.ts';
import { allow } from '../refuse.ts';
import { calendarOf } from './calendar-of.ts';
import { judgePlacement } from './create-placement.ts';
import { withNextReview } from './note-review.ts';
import { clientOverlaps } from './overlaps.ts';
import { takePlace } from './take-place.ts';

export type ExpectedPlacement = Expected<Pick<Placement, 'placementId'>> & {
  readonly today: LocalDate;
};

/** What happens to a placement, and what it changes of it; without a step its state is judged by the day. */
export interface PlacementMove {
  readonly step?: Step<PlacementState, Placement>;
  readonly event: EventType;
  readonly change: (before: Placement) => Partial<Placement>;
  /** Whether the change is judged by the rules of what is agreed, and needs a place on each day that it adds. */
  readonly isAgreed?: boolean;
  /** Whether days that the client has at another agreement too are meant. */
  readonly overlapConfirmed?: boolean | undefined;
  readonly problems?: (before: Placement, changed: Placement) => readonly Problem[];
  /** The refusal when a logged day would no longer be inside it. */
  readonly outside?: ProblemCode;
  /** What is written with it, or not at all. */
  readonly beside?: (changed: Placement) => Promise<readonly Change[]>;
}

/** A changed placement keeps its rules, and every day that is logged for it stays inside it. */
export function editPlacement(
  records: Records,
  expected: ExpectedPlacement,
  move: PlacementMove,
): Saved<Placement> {
  return countedAgain(
    () => tryEdit(records, expected, move),
    asExpected(records, 'placement', expected),
  );
}

async function tryEdit(
  records: Records,
  { today, ...expected }: ExpectedPlacement,
  { step, event, ...move }: PlacementMove,
): Saved<Placement> {
  let beside: readonly Change[] = [];
  const read = await readFirst(records, expected);
  const edit = async (before: Placement) => {
    const changed = { ...before, ...move.change(before) };
    const agreed = move.isAgreed
      ? await judgeAgreed(records, read, { before, changed, ...move })
      : { problems: [], beside: [] };
    const problems: (Problem | ProblemCode)[] = [...agreed.problems];
    problems.push(...(move.problems?.(before, changed) ?? []));
    beside = [
      ...agreed.beside,
      ...(read.calendar ? [read.calendar] : []),
      ...((await move.beside?.(changed)) ?? []),
    ];
    if (await losesDays(records, before, changed)) problems.push(move.outside ?? 'days-outside');
    const state = placementStateOn(changed, today);
    return allow({ ...(await withNextReview(records, changed)), state }, problems);
  };
  const { witnesses } = read;
  const moving = { kind: 'placement', ...expected, event, edit, witnesses } as const;
  const changing = { ...moving, beside: () => beside };
  return step ? moveRecord(records, { ...changing, step }) : changeRecord(records, changing);
}

interface Grown extends Pick<PlacementMove, 'overlapConfirmed'> {
  readonly before: Placement;
  readonly changed: Placement;
}

/** By every rule of what is agreed; a longer placement needs a place on each day that it did not have before. */
async function judgeAgreed(records: Records, { agreement, calendar }: ReadFirst, grown: Grown) {
  const { before, changed, overlapConfirmed: isConfirmed = false } = grown;
  const problems: (Problem | ProblemCode)[] = await judgePlacement(
    records,
    changed,
    agreement?.record,
  );
  if (!agreement || !calendar) return { problems, beside: [] };
  const ranges = addedDays(before, changed);
  const place = await takePlace(records, agreement.record, { ...before, ranges });
  problems.push(...place.problems);
  problems.push(...(await clientOverlaps(records, { ...before, ranges, isConfirmed }, calendar)));
  return { problems, beside: place.beside };
}

interface ReadFirst {
  readonly agreement: Versioned<Agreement> | undefined;
  readonly witnesses: readonly Witness[];
  readonly calendar: Change<'calendar'> | undefined;
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
  if (!placement) return { agreement: undefined, witnesses: [], calendar: undefined };
  const { agreementId } = placement.record;
  const [calendar, agreement] = await Promise.all([
    calendarOf(records, { ...placement.record, version: version + 1 }),
    records.get('agreement', { agreementId }),
  ]);
  return {
    agreement,
    witnesses: [{ kind: 'agreement', key: { agreementId }, version: agreement?.version ?? 0 }],
    calendar,
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
