import {
  type ReturnCategory,
  type Sheet,
  type SheetKey,
  type SheetState,
  sheetFlags,
  sheetLifecycle,
  sheetSteps,
} from '@jatkopolku/domain/attendance';
import { type LocalDate, type ProblemCode, type Step, must, success } from '@jatkopolku/kernel';

import { type Edited, type Seen, moveRecord } from '../change-record.ts';
import type { Made } from '../make-record.ts';
import type { EventType, Records } from '../records.ts';
import { refuse } from '../refuse.ts';

export type SeenSheet = Seen<SheetKey>;

/** Who accepts a sheet without flags: a rule is no person, so nobody decides their own work by it. */
export const CLEAN_SHEET_RULE = 'rule:clean-sheet';

/**
 * Submits the month; days cannot be logged until it is returned. A sheet without flags is accepted by
 * the rule in the same write, while the placement that it was judged by stands; any other one waits for
 * a person.
 */
export async function submitSheet(
  records: Records,
  { today, ...seen }: SeenSheet & { readonly today: LocalDate },
): Made<Sheet> {
  const { placementId } = seen.key;
  const placement = await records.get('placement', { placementId });
  if (!placement) return refuse('not-found');
  return moveRecord(records, {
    kind: 'sheet',
    ...seen,
    step: sheetSteps.submit,
    event: 'sheet-submitted',
    witnesses: [{ kind: 'placement', key: { placementId }, version: placement.version }],
    edit: (sheet, state) => {
      if (Object.keys(sheet.days).length === 0) return refuse('sheet-empty');
      const own = { submittedBy: seen.actor, submittedOn: today };
      const submitted = { ...sheet, state, ...own, returnCategory: null, returnReason: null };
      const isClean = sheetFlags(submitted, placement.record).length === 0;
      return success(isClean ? acceptedByRule(submitted) : submitted);
    },
    byRule: ({ state }) =>
      state === 'accepted' ? { event: 'sheet-accepted', actor: CLEAN_SHEET_RULE } : undefined,
  });
}

function acceptedByRule(submitted: Sheet): Sheet {
  const state = must(sheetLifecycle[submitted.state].accept, 'a submitted sheet can be accepted');
  return { ...submitted, state };
}

/** Accepts the month: from now on it is settled. Never by one who logged or submitted it. */
export function acceptSheet(records: Records, seen: SeenSheet): Made<Sheet> {
  return moveSheet(records, seen, { step: sheetSteps.accept, event: 'sheet-accepted' }, (sheet) =>
    success(sheet),
  );
}

/** Why a month comes back: by its kind, and in words. */
export interface SheetReturn {
  readonly category: ReturnCategory | null;
  readonly reason: string;
}

/** Returns the month to be mended, always with the reason; as little as it is accepted by its maker. */
export function returnSheet(
  records: Records,
  seen: SeenSheet,
  { category, reason }: SheetReturn,
): Made<Sheet> {
  return moveSheet(records, seen, { step: sheetSteps.return, event: 'sheet-returned' }, (sheet) => {
    const missing: ProblemCode[] = [];
    if (category === null) missing.push('return-category-missing');
    if (reason.trim() === '') missing.push('reason-missing');
    if (missing.length > 0) return refuse(...missing);
    return success({ ...sheet, returnCategory: category, returnReason: reason.trim() });
  });
}

interface SheetStep {
  readonly step: Step<SheetState, Sheet>;
  readonly event: EventType;
}

function moveSheet(
  records: Records,
  seen: SeenSheet,
  step: SheetStep,
  edit: (sheet: Sheet) => Edited<Sheet>,
): Made<Sheet> {
  return moveRecord(records, {
    kind: 'sheet',
    ...seen,
    ...step,
    edit: (sheet, state) => edit({ ...sheet, state }),
  });
}
