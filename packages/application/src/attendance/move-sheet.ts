import {
  type Sheet,
  type SheetEvent,
  type SheetKey,
  sheetLifecycle,
} from '@jatkopolku/domain/attendance';
import { success } from '@jatkopolku/kernel';

import { type Edited, type Seen, moveRecord } from '../change-record.ts';
import type { Made } from '../make-record.ts';
import type { EventType, Records } from '../records.ts';
import { refuse } from '../refuse.ts';

export type SeenSheet = Seen<SheetKey>;

/** Submits the month for acceptance; days cannot be logged until it is returned. */
export function submitSheet(records: Records, seen: SeenSheet): Made<Sheet> {
  return moveSheet(records, seen, { step: 'submit', event: 'sheet-submitted' }, (sheet) =>
    Object.keys(sheet.days).length === 0
      ? refuse('sheet-empty')
      : success({ ...sheet, submittedBy: seen.actor, returnReason: null }),
  );
}

/** Accepts the month: from now on it is settled. Never by one who logged or submitted it. */
export function acceptSheet(records: Records, seen: SeenSheet): Made<Sheet> {
  return moveSheet(records, seen, { step: 'accept', event: 'sheet-accepted' }, (sheet) =>
    isOwn(sheet, seen) ? refuse('own-work') : success(sheet),
  );
}

/** Returns the month to be mended, always with the reason; as little as it is accepted by its maker. */
export function returnSheet(records: Records, seen: SeenSheet, reason: string): Made<Sheet> {
  return moveSheet(records, seen, { step: 'return', event: 'sheet-returned' }, (sheet) => {
    if (isOwn(sheet, seen)) return refuse('own-work');
    if (reason.trim() === '') return refuse('reason-missing');
    return success({ ...sheet, returnReason: reason.trim() });
  });
}

function isOwn({ loggedBy, submittedBy }: Sheet, { actor }: SeenSheet): boolean {
  return submittedBy === actor || loggedBy.includes(actor);
}

interface SheetStep {
  readonly step: SheetEvent;
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
    lifecycle: sheetLifecycle,
    ...seen,
    ...step,
    edit: (sheet, state) => edit({ ...sheet, state }),
  });
}
