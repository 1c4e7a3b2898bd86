import {
  type SheetDeadline,
  type SheetSettings,
  noSheetSettings,
  sheetDeadlineProblems,
  withSheetDeadline,
} from '@jatkopolku/domain/attendance';
import type { LocalDate } from '@jatkopolku/kernel';

import { type Expected, changeRecord } from '../change-record.ts';
import { type Saved, createRecord } from '../create-record.ts';
import type { Records, Versioned } from '../records.ts';
import { allow, refuse } from '../refuse.ts';

const key = { settingsId: 'sheets' } as const;
const kind = 'sheetSettings';
const event = 'month-deadline-changed';

/** What the region has set for its month sheets; one that has set nothing has the version 0. */
export async function readSheetSettings(records: Records): Promise<Versioned<SheetSettings>> {
  return (await records.get(kind, key)) ?? { record: noSheetSettings, version: 0 };
}

type ExpectedSettings = Omit<Expected<never>, 'key'> & { readonly today: LocalDate };

/**
 * Sets within how many business days months are sent, from a day to come on, over the version that was seen.
 * @returns `sheet-deadline-from-past` for today or a day before it.
 */
export async function changeSheetSettings(
  records: Records,
  { version, actor, today }: ExpectedSettings,
  asked: SheetDeadline,
): Saved<SheetSettings> {
  const problems = sheetDeadlineProblems(asked, today);
  const withDeadline = ({ deadlines, ...settings }: SheetSettings) => ({
    ...settings,
    deadlines: withSheetDeadline(deadlines, asked),
  });
  if (version > 0) {
    const edit = (before: SheetSettings) => allow(withDeadline(before), problems);
    return changeRecord(records, { kind, key, version, actor, event, edit });
  }
  if (problems.length > 0) return refuse(...problems);
  const record = withDeadline(noSheetSettings);
  return createRecord(records, { kind, record, actor, event, taken: 'changed-meanwhile' });
}
