import {
  type ReturnCategory,
  type Sheet,
  type SheetKey,
  beginsSick,
  capTravel,
  isRegular,
  regularMonthsOf,
  sheetFlags,
  sheetLifecycle,
  sheetSteps,
  sickSinceOf,
  takeBackProblem,
} from '@jatkopolku/domain/attendance';
import { type Answer, noAnswer, sheetSubject } from '@jatkopolku/domain/remark';
import {
  NO_DAYS,
  type LocalDate,
  type ProblemCode,
  must,
  previousMonth,
  success,
} from '@jatkopolku/kernel';

import { type Expected, moveRecord } from '../change-record.ts';
import type { Saved } from '../create-record.ts';
import { evidenceProblems } from '../outcome/evidence-problems.ts';
import type { Records } from '../records.ts';
import { allow, refuse } from '../refuse.ts';
import { remarkOf } from '../remark/create-remark.ts';
import { flagSettingsFor } from './flag-settings.ts';
import { capsFor } from './travel-settings.ts';

export type ExpectedSheet = Expected<SheetKey>;
type ExpectedToday = ExpectedSheet & { readonly today: LocalDate };

/** Who accepts a sheet without flags: a rule is no person, so nobody decides their own work by it. */
export const CLEAN_SHEET_RULE = 'rule:clean-sheet';

/**
 * Submits the month; days cannot be logged until it is returned. A sheet without flags is accepted by
 * the rule in the same write, while the placement that it was judged by is unchanged; any other one waits for
 * a person. What came back is sent again with an answer, which is kept beside it.
 */
export async function submitSheet(
  records: Records,
  { today, ...expected }: ExpectedToday,
  answer: Answer = noAnswer,
): Saved<Sheet> {
  const { placementId } = expected.key;
  // What was asked is answered, be it without words; what nobody asked for is kept where it says something.
  const saysMore = ({ returnCategory }: Sheet) =>
    returnCategory !== null || answer.text !== '' || answer.fileIds.length > 0;
  const placement = await records.get('placement', { placementId });
  if (!placement) return refuse('not-found');
  return moveRecord(records, {
    kind: 'sheet',
    ...expected,
    step: sheetSteps.submit,
    event: 'sheet-submitted',
    witnesses: [{ kind: 'placement', key: { placementId }, version: placement.version }],
    edit: async (sheet, state) => {
      if (Object.keys(sheet.days).length === 0) return refuse('sheet-empty');
      const own = { submittedBy: expected.actor, submittedOn: today };
      const remarks = sheet.remarks + (saysMore(sheet) ? 1 : 0);
      const since = await sinceBefore(records, sheet);
      const sent = { ...own, remarks, returnCategory: null, ...since };
      const submitted = { ...sheet, state, ...sent };
      const settings = await flagSettingsFor(records, submitted);
      const isClean = sheetFlags(submitted, placement.record, settings).length === 0;
      const claimant = { userId: expected.actor, providerId: sheet.providerId };
      return allow(
        isClean ? acceptedByRule(submitted) : submitted,
        await evidenceProblems(records, answer.fileIds, { claimant, at: '/answer/fileIds' }),
      );
    },
    beside: ({ remarks: number }, before) => {
      const turn = { number, by: expected.actor, on: today, event: 'answered' as const };
      return saysMore(before)
        ? [remarkOf(sheetSubject(before), { ...turn, category: null, ...answer })]
        : [];
    },
    byRule: ({ state }) =>
      state === 'accepted' ? { event: 'sheet-accepted', actor: CLEAN_SHEET_RULE } : undefined,
  });
}

function acceptedByRule(submitted: Sheet): Sheet {
  const state = must(sheetLifecycle[submitted.state].accept, 'a submitted sheet can be accepted');
  return { ...submitted, state, acceptedByRule: true };
}

/** What goes on from the month before, which is asked for only where something may. */
async function sinceBefore(
  records: Records,
  sheet: Sheet,
): Promise<Pick<Sheet, 'regularMonths' | 'sickSince'>> {
  if (!isRegular(sheet) && !beginsSick(sheet)) return { regularMonths: 0, sickSince: null };
  const before = await records.get('sheet', { ...sheet, month: previousMonth(sheet.month) });
  return {
    regularMonths: regularMonthsOf(sheet, before?.record),
    sickSince: sickSinceOf(sheet, before?.record),
  };
}

/** A sheet that comes back: from the first time on, what grows in it is marked. */
function cameBack(sheet: Sheet): Pick<Sheet, 'grown'> {
  return { grown: sheet.grown ?? NO_DAYS };
}

/**
 * The provider takes a sent month back, to change it, until somebody decides on it; who accepts it meanwhile
 * keeps it. What was answered when it was sent stays beside it.
 * @returns `sheet-decided` where travel in it is decided.
 */
export function takeBackSheet(records: Records, expected: ExpectedSheet): Saved<Sheet> {
  return moveRecord(records, {
    kind: 'sheet',
    ...expected,
    step: sheetSteps['take-back'],
    event: 'sheet-taken-back',
    edit: (sheet, state) => {
      const problem = takeBackProblem(sheet);
      return problem ? refuse(problem) : success({ ...sheet, state, ...cameBack(sheet) });
    },
  });
}

/**
 * Accepts the month: from now on it is settled, but for travel above the region's cap, which an approver
 * decides of by itself. Never by one who logged or submitted it.
 */
export function acceptSheet(records: Records, expected: ExpectedSheet): Saved<Sheet> {
  return moveRecord(records, {
    kind: 'sheet',
    ...expected,
    step: sheetSteps.accept,
    event: 'sheet-accepted',
    edit: async (sheet, state) => {
      const cappedTravel = capTravel(sheet, await capsFor(records, sheet));
      return success({ ...sheet, state, cappedTravel });
    },
  });
}

/** Why a month comes back: by its kind, and in words. */
export interface SheetReturn {
  readonly category: ReturnCategory | null;
  readonly reason: string;
}

/**
 * Returns the month to be mended, always with the reason, which is kept beside it with those of earlier
 * returns; as little as it is accepted by its maker.
 */
export function returnSheet(
  records: Records,
  { today, ...expected }: ExpectedToday,
  { category, reason }: SheetReturn,
): Saved<Sheet> {
  const text = reason.trim();
  const missing: ProblemCode[] = [];
  if (category === null) missing.push('return-category-missing');
  if (text === '') missing.push('reason-missing');
  return moveRecord(records, {
    kind: 'sheet',
    ...expected,
    step: sheetSteps.return,
    event: 'sheet-returned',
    edit: (sheet, state) =>
      allow(
        {
          ...sheet,
          state,
          returnCategory: category,
          remarks: sheet.remarks + 1,
          ...cameBack(sheet),
        },
        missing,
      ),
    beside: (sheet) => {
      const turn = {
        number: sheet.remarks,
        by: expected.actor,
        on: today,
        event: 'returned' as const,
      };
      return [remarkOf(sheetSubject(sheet), { ...turn, category, text, fileIds: [] })];
    },
  });
}
