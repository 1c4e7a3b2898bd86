import {
  type AccountMap,
  type MappedAccounts,
  accountMapProblems,
  journalAccounts,
  noAccountMap,
  ownCostCentre,
} from '@jatkopolku/domain/journal';

import { type Expected, changeRecord } from '../change-record.ts';
import { type Saved, createRecord } from '../create-record.ts';
import type { Records, Versioned } from '../records.ts';
import { allow, refuse } from '../refuse.ts';

const key = { mapId: 'journal' } as const;

/** Which accounts of its own the region's journal goes to; one that has mapped nothing has the version 0. */
export async function readAccountMap(records: Records): Promise<Versioned<AccountMap>> {
  return (await records.get('accountMap', key)) ?? { record: noAccountMap, version: 0 };
}

/**
 * Maps the accounts from now on, over the version that was seen: what is exported later has the numbers of then.
 * @returns `unknown-cost-centre` for each that the region does not have; none is ever taken away.
 */
export async function changeAccountMap(
  records: Records,
  { version, actor }: Omit<Expected<never>, 'key'>,
  { accounts }: { readonly accounts: MappedAccounts },
): Saved<AccountMap> {
  const change = { kind: 'accountMap', actor, event: 'account-map-changed' } as const;
  const record = { ...key, accounts };
  const problems = accountMapProblems(record, await knownCentres(records, accounts));
  if (version > 0) {
    return changeRecord(records, {
      ...change,
      key,
      version,
      edit: () => allow(record, problems),
    });
  }
  if (problems.length > 0) return refuse(...problems);
  return createRecord(records, { ...change, record, taken: 'changed-meanwhile' });
}

/** Those of the cost centres that are named which are there. */
async function knownCentres(
  records: Records,
  accounts: MappedAccounts,
): Promise<ReadonlySet<string>> {
  const named = journalAccounts.flatMap((account) => ownCostCentre(accounts, account) ?? []);
  const centres = await Promise.all(
    [...new Set(named)].map((code) => records.get('costCentre', { code })),
  );
  return new Set(centres.flatMap((centre) => centre?.record.code ?? []));
}
