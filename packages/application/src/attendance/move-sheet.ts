import {
  type Sheet,
  type SheetKey,
  type SheetState,
  sheetSteps,
} from '@jatkopolku/domain/attendance';
import { type Step, success } from '@jatkopolku/kernel';

import { type Edited, type Seen, moveRecord } from '../change-record.ts';
import type { Made } from '../make-record.ts';
import type { EventType, Records } from '../records.ts';
import { refuse } from '../refuse.ts';

export type SeenSheet = Seen<SheetKey>;

/** Submits the month for acceptance; days cannot be logged until it is returned. */
export function submitSheet(records: Records, seen: SeenSheet): Made<Sheet> {
  return moveSheet(records, seen, { step: sheetSteps.submit, event: 'sheet-submitted' }, (sheet) =>
    Object.keys(sheet.days).length === 0
      ? refuse('sheet-empty')
      : success({ ...sheet, submittedBy: seen.actor, returnReason: null }),
  );
}

/** Accepts the month: from now on it is settled. Never by one who logged or submitted it. */
export function acceptSheet(records: Records, seen: SeenSheet): Made<Sheet> {
  return moveSheet(records, seen, { step: sheetSteps.accept, event: 'sheet-accepted' }, (sheet) =>
    success(sheet),
  );
}

/** Returns the month to be mended, always with the reason; as little as it is accepted by its maker. */
export function returnSheet(records: Records, seen: SeenSheet, reason: string): Made<Sheet> {
  return moveSheet(records, seen, { step: sheetSteps.return, event: 'sheet-returned' }, (sheet) => {
    if (reason.trim() === '') return refuse('reason-missing');
    return success({ ...sheet, returnReason: reason.trim() });
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
