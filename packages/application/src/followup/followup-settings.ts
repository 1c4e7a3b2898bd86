import { type FollowupSettings, usualFollowupSettings } from '@jatkopolku/domain/followup';
import { success } from '@jatkopolku/kernel';

import { type Expected, changeRecord } from '../change-record.ts';
import { type Saved, createRecord } from '../create-record.ts';
import type { Records, Versioned } from '../records.ts';

const key = { settingsId: 'followup' } as const;
const kind = 'followupSettings';
const event = 'followup-settings-changed';

/** What the region has set for following up its placements; one that has set nothing has the version 0. */
export async function readFollowupSettings(records: Records): Promise<Versioned<FollowupSettings>> {
  return (await records.get(kind, key)) ?? { record: usualFollowupSettings, version: 0 };
}

/** Sets it over the version that was seen; days by which something is evaluated follow at once. */
export function changeFollowupSettings(
  records: Records,
  { version, actor }: Omit<Expected<never>, 'key'>,
  asked: Omit<FollowupSettings, 'settingsId'>,
): Saved<FollowupSettings> {
  const record = { ...key, ...asked };
  return version > 0
    ? changeRecord(records, { kind, key, version, actor, event, edit: () => success(record) })
    : createRecord(records, { kind, record, actor, event, taken: 'changed-meanwhile' });
}
