import {
  type AskedClaimSettings,
  type ClaimSettings,
  claimSettingsProblems,
  noClaimSettings,
} from '@jatkopolku/domain/outcome';
import type { LocalDate } from '@jatkopolku/kernel';

import { type Expected, changeRecord } from '../change-record.ts';
import { type Saved, createRecord } from '../create-record.ts';
import type { Records, Versioned, Witness } from '../records.ts';
import { allow, refuse } from '../refuse.ts';
import { seedWhereNone } from './sample-seed.ts';

const key = { settingsId: 'claims' } as const;

/** What the region has set for the decisions on claims; one that has set nothing has the version 0. */
export async function readClaimSettings(records: Records): Promise<Versioned<ClaimSettings>> {
  return (await records.get('claimSettings', key)) ?? { record: noClaimSettings, version: 0 };
}

/** Settings that a decision rests on: it is not made where they have changed since they were read. */
export function settingsWitness({ version }: Versioned<ClaimSettings>): Witness {
  return { kind: 'claimSettings', key, version };
}

type ExpectedSettings = Omit<Expected<never>, 'key'> & { readonly today: LocalDate };

/**
 * Sets it from now on, over the version that was seen; claims that wait are decided by it, too. The first rule
 * of a region comes with the seed of its sample, in the same transaction.
 */
export async function changeClaimSettings(
  records: Records,
  { version, actor, today }: ExpectedSettings,
  asked: AskedClaimSettings,
): Saved<ClaimSettings> {
  const kind = 'claimSettings';
  const event = 'claim-settings-changed';
  const record = { ...noClaimSettings, ...asked };
  const seed = asked.byRule === null ? [] : await seedWhereNone(records);
  if (version > 0) {
    return changeRecord(records, {
      kind,
      key,
      version,
      actor,
      event,
      edit: (before) => allow(record, claimSettingsProblems(asked, before, today)),
      beside: () => seed,
    });
  }
  const problems = claimSettingsProblems(asked, noClaimSettings, today);
  if (problems.length > 0) return refuse(...problems);
  return createRecord(records, {
    kind,
    record,
    actor,
    event,
    taken: 'changed-meanwhile',
    beside: seed,
  });
}
