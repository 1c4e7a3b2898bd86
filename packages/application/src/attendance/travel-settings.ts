import {
  type Sheet,
  type TravelCap,
  type TravelCaps,
  type TravelSettings,
  hasTravel,
  noTravelSettings,
  travelCapProblems,
  withTravelCap,
} from '@jatkopolku/domain/attendance';
import type { LocalDate } from '@jatkopolku/kernel';

import { type Expected, changeRecord } from '../change-record.ts';
import { type Saved, createRecord } from '../create-record.ts';
import type { Records, Versioned } from '../records.ts';
import { allow, refuse } from '../refuse.ts';

const key = { settingsId: 'travel' } as const;
const kind = 'travelSettings';
const event = 'travel-settings-changed';

/** What the region has set for its clients' travel; one that has set nothing has the version 0. */
export async function readTravelSettings(records: Records): Promise<Versioned<TravelSettings>> {
  return (await records.get(kind, key)) ?? { record: noTravelSettings, version: 0 };
}

/** The caps that the sheet is judged by: none are read for one without travel. */
export async function capsFor(records: Records, sheet: Pick<Sheet, 'days'>): Promise<TravelCaps> {
  return hasTravel(sheet) ? (await readTravelSettings(records)).record.caps : [];
}

type ExpectedSettings = Omit<Expected<never>, 'key'> & { readonly today: LocalDate };

/**
 * Sets the cap from a day on, over the version that was seen. Sheets that are accepted keep the cap that they
 * were accepted by, so that nothing that is settled changes.
 * @returns `travel-cap-from-past` for a day before the present month.
 */
export async function changeTravelSettings(
  records: Records,
  { version, actor, today }: ExpectedSettings,
  asked: TravelCap,
): Saved<TravelSettings> {
  const problems = travelCapProblems(asked, today);
  const withCap = ({ caps, ...settings }: TravelSettings) => ({
    ...settings,
    caps: withTravelCap(caps, asked),
  });
  if (version > 0) {
    const edit = (before: TravelSettings) => allow(withCap(before), problems);
    return changeRecord(records, { kind, key, version, actor, event, edit });
  }
  if (problems.length > 0) return refuse(...problems);
  const record = withCap(noTravelSettings);
  return createRecord(records, { kind, record, actor, event, taken: 'changed-meanwhile' });
}
