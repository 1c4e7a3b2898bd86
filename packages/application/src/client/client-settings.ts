import { type ClientSettings, defaultClientSettings } from '@jatkopolku/domain/client';
import { success } from '@jatkopolku/kernel';

import { type Expected, changeRecord } from '../change-record.ts';
import { type Saved, createRecord } from '../create-record.ts';
import type { Records, Versioned } from '../records.ts';

const key = { settingsId: 'client' } as const;
const kind = 'clientSettings';
const event = 'client-settings-changed';

/** What the region has set for its clients' data; one that has set nothing has the version 0. */
export async function readClientSettings(records: Records): Promise<Versioned<ClientSettings>> {
  return (await records.get(kind, key)) ?? { record: defaultClientSettings, version: 0 };
}

/** Sets it over the version that was seen. */
export async function changeClientSettings(
  records: Records,
  { version, actor }: Omit<Expected<never>, 'key'>,
  asked: Omit<ClientSettings, 'settingsId'>,
): Saved<ClientSettings> {
  const record = { ...key, ...asked };
  if (version > 0) {
    return changeRecord(records, { kind, key, version, actor, event, edit: () => success(record) });
  }
  return createRecord(records, { kind, record, actor, event, taken: 'changed-meanwhile' });
}
