import {
  type Sheet,
  type SheetKey,
  type TravelDecision,
  capTravel,
  decideTravel as decidedTravel,
  sheetSteps,
} from '@jatkopolku/domain/attendance';
import { type LocalDate, success } from '@jatkopolku/kernel';

import { type Expected, moveRecord } from '../change-record.ts';
import type { Saved } from '../create-record.ts';
import type { Records } from '../records.ts';
import { refuse } from '../refuse.ts';
import { capsFor } from './travel-settings.ts';

/**
 * An approver decides of days with travel above the region's cap, before the sheet is accepted or after it: all of
 * it is owed, or the cap alone. Never one who logged or submitted the sheet. Settling is a difference: the next run books what comes of it.
 * @returns `reason-missing`; `travel-not-held` for a day that is not above the cap.
 */
export function decideTravel(
  records: Records,
  { today, ...expected }: Expected<SheetKey> & { readonly today: LocalDate },
  decision: TravelDecision,
): Saved<Sheet> {
  return moveRecord(records, {
    kind: 'sheet',
    ...expected,
    step: sheetSteps['decide-travel'],
    event: `travel-${decision.verdict}`,
    edit: async (sheet) => {
      const who = { by: expected.actor, on: today };
      const decided = decidedTravel(await cappedSheet(records, sheet), decision, who);
      return decided.ok
        ? success({ ...sheet, cappedTravel: decided.value })
        : refuse(...decided.error);
    },
  });
}

/** The sheet with its days above the cap: one that is accepted keeps the cap that it was accepted by. */
async function cappedSheet(records: Records, sheet: Sheet): Promise<Sheet> {
  if (sheet.state === 'accepted') return sheet;
  return { ...sheet, cappedTravel: capTravel(sheet, await capsFor(records, sheet)) };
}
