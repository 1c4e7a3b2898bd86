import { isLate, sheetWaitsSince } from '@jatkopolku/domain/approval';
import {
  type Sheet,
  type SheetDeadlines,
  hasWaitingTravel,
  sheetDueOn,
  sheetWaitsFor,
} from '@jatkopolku/domain/attendance';
import { type LocalDate, addDays, monthRange } from '@jatkopolku/kernel';

import type { Task } from './schema.ts';

/** A returned month waits for its provider, a submitted one for the county. */
export function sheetTask(sheet: Sheet, today: LocalDate): Task | undefined {
  const { month, state, returnCategory, days } = sheet;
  const key = { ...nameOf(sheet), dueOn: null };
  if (sheetWaitsFor[state] === 'county') {
    const since = sheetWaitsSince(sheet, today);
    return { type: 'accept-sheet', ...key, since, late: isLate(since, today) };
  }
  if (sheetWaitsFor[state] !== 'provider' || Object.keys(days).length === 0) return undefined;
  if (returnCategory === null) return undefined;
  return { type: 'amend-sheet', ...key, since: monthRange(month).start, late: false };
}

type SheetName = Pick<Sheet, 'providerId' | 'month' | 'clientId' | 'placementId'>;

/** A month with days that nobody has sent waits for its provider from its last day on. */
export function unsentTask(
  sheet: SheetName,
  today: LocalDate,
  deadlines: SheetDeadlines,
): Task | undefined {
  const { end } = monthRange(sheet.month);
  if (end > today) return undefined;
  const dueOn = sheetDueOn(sheet.month, deadlines);
  return { type: 'submit-sheet', ...nameOf(sheet), dueOn, since: end, late: dueOn < today };
}

/** The county asks a provider for a month's sheets that were not sent in time. */
export function chaseSheetsTask({ providerId, month, dueOn, count }: Chased): Task {
  const since = addDays(dueOn, 1);
  return { type: 'chase-sheets', providerId, month, count, since, dueOn, late: true };
}

interface Chased extends Pick<Sheet, 'providerId' | 'month'> {
  readonly dueOn: LocalDate;
  readonly count: number;
}

function nameOf({ providerId, month, clientId, placementId }: SheetName): SheetName {
  return { providerId, month, clientId, placementId };
}

/** Travel above the region's cap waits for an approver, as long as its sheet has. */
export function travelTask(sheet: Sheet, today: LocalDate): Task | undefined {
  if (!hasWaitingTravel(sheet)) return undefined;
  const key = { ...nameOf(sheet), dueOn: null };
  return { type: 'decide-travel', ...key, since: sheetWaitsSince(sheet, today), late: false };
}
