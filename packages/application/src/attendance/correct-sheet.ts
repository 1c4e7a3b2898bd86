import {
  type DayEntries,
  type Sheet,
  type SheetKey,
  correctedSheet,
  emptyCalendar,
  enterDays,
  fromCalendarRecord,
  sheetSteps,
  toCalendarRecord,
} from '@jatkopolku/domain/attendance';
import { sheetSubject } from '@jatkopolku/domain/remark';
import { type LocalDate, type Result, must, success } from '@jatkopolku/kernel';

import { type Expected, moveRecord } from '../change-record.ts';
import { asExpected, countedAgain } from '../counted.ts';
import type { Saved } from '../create-record.ts';
import { personsCalendar } from '../person/persons-calendar.ts';
import type { Change, Records, Witness } from '../records.ts';
import { type Refusal, refuse } from '../refuse.ts';
import { remarkOf } from '../remark/create-remark.ts';
import { capsFor } from './travel-settings.ts';

type Correcting = Expected<SheetKey> & { readonly today: LocalDate };

/** Which days become what, and why; null takes a day away. */
export interface Correction {
  readonly days: DayEntries;
  readonly reason: string;
}

/**
 * Corrects the days of an accepted month, also down to none: a new version of the sheet with the reason beside it, by
 * the rules by which days are logged. What was booked of it stays; the next run books the difference. Never by one
 * who logged or submitted the sheet. Who logs a day of the client meanwhile is looked at first.
 * @returns `reason-missing`; `days-same`; every reason against a day.
 */
export function correctSheet(
  records: Records,
  expected: Correcting,
  correction: Correction,
): Saved<Sheet> {
  return countedAgain(
    () => correctOnce(records, expected, correction),
    asExpected(records, 'sheet', expected),
  );
}

async function correctOnce(
  records: Records,
  { today, ...expected }: Correcting,
  { days, reason }: Correction,
): Saved<Sheet> {
  const judged = await judgeCorrection(records, expected.key, { days, today });
  return moveRecord(records, {
    kind: 'sheet',
    ...expected,
    step: sheetSteps.correct,
    event: 'sheet-corrected',
    witnesses: judged.ok ? judged.value.witnesses : [],
    edit: (before, state) => {
      if (reason.trim() === '') return refuse({ code: 'reason-missing', at: '/reason' });
      if (!judged.ok) return judged;
      const { sheet } = judged.value;
      return success({ ...sheet, state, remarks: before.remarks + 1 });
    },
    beside: ({ remarks: number }, before) => {
      const turn = { number, by: expected.actor, on: today, event: 'corrected' as const };
      const said = { ...turn, category: null, text: reason.trim(), fileIds: [] };
      return [
        must(judged.ok ? judged.value.calendar : undefined, 'the calendar'),
        remarkOf(sheetSubject(before), said),
      ];
    },
  });
}

/** A sheet as it would be corrected, and what is written with it. */
interface Judged {
  readonly before: Sheet;
  readonly sheet: Sheet;
  readonly calendar: Change;
  readonly witnesses: readonly Witness[];
}

/** By the rules by which days are logged; the calendar is that of the person. */
export async function judgeCorrection(
  records: Records,
  key: SheetKey,
  { days, today }: Pick<Correction, 'days'> & { readonly today: LocalDate },
): Promise<Result<Judged, Refusal>> {
  const own = await personsCalendar(records, key.clientId);
  const [stored, placement] = await Promise.all([
    records.get('sheet', key),
    records.get('placement', key),
  ]);
  if (!stored || !placement) return refuse('not-found');
  const before = stored.record;
  const agreement = await records.get('agreement', before);
  const lastAgreed = must(agreement, 'the agreement').record.termination?.on ?? null;
  const calendar = own.stored ? fromCalendarRecord(own.stored.record) : emptyCalendar();
  const { uncounted, month } = before;
  const open = {
    month,
    placement: placement.record,
    days: before.days,
    uncounted,
    calendar,
    today,
    lastAgreed,
  };
  const entered = enterDays(open, days);
  if (entered.refused.length > 0) return refuse(...entered.refused);
  const sheet = correctedSheet(before, entered, await capsFor(records, entered));
  if (sameDays(before, sheet)) return refuse('days-same');
  const { clientId } = own;
  const placements = own.stored?.record.placements ?? {};
  const changed = toCalendarRecord({ clientId, placements }, entered.calendar);
  const { placementId } = key;
  return success({
    before,
    sheet,
    calendar: { kind: 'calendar', record: changed, before: own.stored },
    witnesses: [{ kind: 'placement', key: { placementId }, version: placement.version }],
  });
}

/** A day that did not count, since another record of the person had it, is entered once more to count. */
function sameDays({ days: a, ...before }: Sheet, { days: b, ...after }: Sheet): boolean {
  if (before.uncounted !== after.uncounted) return false;
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return names.every((day) => a[day] === b[day]);
}
