import {
  type Sheet,
  type SheetEvent,
  type SheetKey,
  sheetLifecycle,
} from '@jatkopolku/domain/attendance';
import { type Problem, type Result, refusal, success } from '@jatkopolku/kernel';

import type { EventType, Records, Stored } from '../records.ts';
import { stepOf } from '../step.ts';

/** A month sheet as somebody saw it, and who moves it on. */
export interface MoveSheet {
  readonly sheet: SheetKey;
  /** The version that was seen: a sheet that changed since is not moved. */
  readonly version: number;
  readonly actor: string;
}

/** Submits the month for acceptance; days cannot be logged until it is returned. */
export function submitSheet(
  records: Records,
  move: MoveSheet,
): Promise<Result<Stored<Sheet>, Problem>> {
  return moveSheet(records, move, 'submit', 'sheet-submitted', (sheet) =>
    Object.keys(sheet.days).length === 0
      ? refusal({ code: 'sheet-empty' })
      : success({ submittedBy: move.actor, returnReason: null }),
  );
}

/** Accepts the month: from now on it is settled. Never by the one who submitted it. */
export function acceptSheet(
  records: Records,
  move: MoveSheet,
): Promise<Result<Stored<Sheet>, Problem>> {
  return moveSheet(records, move, 'accept', 'sheet-accepted', (sheet) =>
    sheet.submittedBy === move.actor ? refusal({ code: 'own-work' }) : success({}),
  );
}

/** Returns the month to be mended, always with the reason. */
export function returnSheet(
  records: Records,
  move: MoveSheet & { readonly reason: string },
): Promise<Result<Stored<Sheet>, Problem>> {
  return moveSheet(records, move, 'return', 'sheet-returned', () =>
    move.reason.trim() === ''
      ? refusal({ code: 'reason-missing' })
      : success({ returnReason: move.reason.trim() }),
  );
}

/** Moves the sheet along its lifecycle, when it is still as it was seen and the change is allowed. */
async function moveSheet(
  records: Records,
  { sheet: key, version, actor }: MoveSheet,
  event: SheetEvent,
  eventType: EventType,
  changeOf: (sheet: Sheet) => Result<Partial<Sheet>, Problem>,
): Promise<Result<Stored<Sheet>, Problem>> {
  const known = await records.get('sheet', key);
  const step = stepOf(known, {
    lifecycle: sheetLifecycle,
    event,
    version,
    unknown: 'unknown-sheet',
  });
  if (!step.ok) return step;
  const { before, state, allowedFrom } = step.value;
  const change = changeOf(before.record);
  if (!change.ok) return change;
  const record = { ...before.record, ...change.value, state };
  const committed = await records.commit([{ kind: 'sheet', record, before, allowedFrom }], {
    event: eventType,
    actor,
  });
  return committed.ok ? success({ record, version: version + 1 }) : committed;
}
