import {
  type Cents,
  type LocalDate,
  type Problem,
  type Result,
  cents,
  refusal,
  success,
} from '@jatkopolku/kernel';

import { type DayCode, fromDayCode } from './day.ts';
import type { CappedTravel, TravelVerdict } from './held-travel-schema.ts';
import { type Sheet, dateIn, dayOf, daysOf } from './schema.ts';
import { type TravelCaps, travelCapOn } from './travel-cap.ts';

type CappedSheet = Pick<Sheet, 'month' | 'days' | 'cappedTravel'>;

/** What of a day's travel is owed, and what is held. */
export interface TravelShare {
  readonly owedCents: Cents;
  readonly heldCents: Cents;
}

/** A day with travel above the cap: what is owed of it, what is held, and whether that waits for an approver. */
export interface HeldTravel extends CappedTravel, TravelShare {
  readonly date: LocalDate;
  readonly travelCents: Cents;
  readonly waits: boolean;
}

/** What of the day's travel is owed: all of it below the cap, and above it as far as an approver accepted it. */
export function travelShare(travelCents: Cents, capped: CappedTravel | undefined): TravelShare {
  const owedCents = capped ? Math.min(travelCents, owedUpTo(capped)) : travelCents;
  return { owedCents: cents(owedCents), heldCents: cents(travelCents - owedCents) };
}

function owedUpTo({ capCents, decision }: CappedTravel): number {
  return decision?.verdict === 'accepted' ? Math.max(capCents, decision.travelCents) : capCents;
}

/** The days of the sheet with travel above the cap, in their order. */
export function heldTravel(sheet: CappedSheet): HeldTravel[] {
  return sheet.cappedTravel.map((capped) => {
    const travelCents = travelOf(sheet.days[capped.day]);
    const share = travelShare(travelCents, capped);
    const isDecided = capped.decision !== null && travelCents <= capped.decision.travelCents;
    const waits = share.heldCents > 0 && !isDecided;
    return { ...capped, ...share, date: dateIn(sheet.month, capped.day), travelCents, waits };
  });
}

/** Whether the sheet counts, but for travel that waits for an approver. */
export function hasWaitingTravel(sheet: CappedSheet & Pick<Sheet, 'state'>): boolean {
  return sheet.state === 'accepted' && heldTravel(sheet).some(({ waits }) => waits);
}

/** Whether any travel was claimed in the sheet. */
export function hasTravel({ days }: Pick<Sheet, 'days'>): boolean {
  return Object.values(days).some((code) => travelOf(code) > 0);
}

/** Which days of the sheet are above the caps of their days; what was decided of them before still holds. */
export function capTravel(sheet: CappedSheet, caps: TravelCaps): CappedTravel[] {
  return daysOf(sheet).flatMap(([date, code]) => {
    const day = dayOf(date);
    const capCents = travelCapOn(caps, date);
    const known = sheet.cappedTravel.find((one) => one.day === day);
    const isAbove = capCents !== null && travelOf(code) > capCents;
    return isAbove ? [{ day, capCents, decision: known?.decision ?? null }] : [];
  });
}

/** What an approver decides of days with travel above the cap. */
export interface TravelDecision {
  readonly verdict: TravelVerdict;
  readonly dates: readonly LocalDate[];
  readonly reason: string;
}

/**
 * The sheet's days above the cap as they are decided on: each of them with the travel that it has now.
 * @returns `reason-missing`; `travel-not-held` for a date whose travel is not above the cap.
 */
export function decideTravel(
  sheet: CappedSheet,
  { verdict, dates, reason }: TravelDecision,
  { by, on }: { readonly by: string; readonly on: LocalDate },
): Result<CappedTravel[], readonly Problem[]> {
  const text = reason.trim();
  const named = new Set(dates);
  const held = new Set(heldTravel(sheet).map(({ date }) => date));
  const problems: Problem[] = text === '' ? [{ code: 'reason-missing', at: '/reason' }] : [];
  if (dates.length === 0 || dates.some((date) => !held.has(date))) {
    problems.push({ code: 'travel-not-held', at: '/dates' });
  }
  if (problems.length > 0) return refusal(problems);
  return success(
    heldTravel(sheet).map(({ date, day, capCents, decision, travelCents }) => ({
      day,
      capCents,
      decision: named.has(date) ? { verdict, travelCents, reason: text, by, on } : decision,
    })),
  );
}

function travelOf(code: DayCode | undefined): Cents {
  const day = code && fromDayCode(code);
  return (day?.status === 'present' && day.travelCents) || cents(0);
}

/** Why a sent month stays sent: somebody has decided on travel in it. */
export function takeBackProblem({
  cappedTravel,
}: Pick<Sheet, 'cappedTravel'>): Problem | undefined {
  const isDecided = cappedTravel.some(({ decision }) => decision !== null);
  return isDecided ? { code: 'sheet-decided' } : undefined;
}

/** Why nothing of an accepted sheet's travel is decided: no day of it is above the cap. */
export function heldTravelProblem(
  sheet: Pick<Sheet, 'state' | 'cappedTravel'>,
): Problem | undefined {
  const isNone = sheet.state === 'accepted' && sheet.cappedTravel.length === 0;
  return isNone ? { code: 'travel-not-held' } : undefined;
}
