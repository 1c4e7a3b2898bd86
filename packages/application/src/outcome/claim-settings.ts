import { type ClaimSettings, noClaimSettings } from '@jatkopolku/domain/outcome';
import { success } from '@jatkopolku/kernel';

import { type Expected, changeRecord } from '../change-record.ts';
import { type Saved, createRecord } from '../create-record.ts';
import type { Records, Versioned, Witness } from '../records.ts';

const key = { settingsId: 'claims' } as const;

/** What the region has set for the decisions on claims; one that has set nothing has the version 0. */
export async function readClaimSettings(records: Records): Promise<Versioned<ClaimSettings>> {
  return (await records.get('claimSettings', key)) ?? { record: noClaimSettings, version: 0 };
}

/** Settings that a decision rests on: it is not made where they have changed since they were read. */
export function settingsWitness({ version }: Versioned<ClaimSettings>): Witness {
  return { kind: 'claimSettings', key, version };
}

export type AskedClaimSettings = Pick<ClaimSettings, 'fourEyesAboveCents'>;

/** Sets it from now on, over the version that was seen; claims that wait are decided by it, too. */
export function changeClaimSettings(
  records: Records,
  { version, actor }: Omit<Expected<never>, 'key'>,
  asked: AskedClaimSettings,
): Saved<ClaimSettings> {
  const kind = 'claimSettings';
  const event = 'claim-settings-changed';
  const record = { ...noClaimSettings, ...asked };
  return version === 0
    ? createRecord(records, { kind, record, actor, event, taken: 'changed-meanwhile' })
    : changeRecord(records, { kind, key, version, actor, event, edit: () => success(record) });
}
