import { type Action, type Caller, reachOf } from '@jatkopolku/domain/access';

import type { FieldChange } from './changes.ts';
import type { HistoryField } from './history-fields.ts';
import type { HistoryKind } from './recorded.ts';

type Reader = Pick<Caller, 'roles'>;

/** Who may read a record of the whole region reads what happened to it. */
const readAs: Readonly<Record<HistoryKind, Action>> = {
  framework: 'readFramework',
  provider: 'readProvider',
  account: 'listAccounts',
  agreement: 'readAgreement',
  client: 'readClient',
  benefit: 'readBenefit',
  placement: 'readPlacement',
  sheet: 'readSheet',
  claim: 'readClaim',
  run: 'listRuns',
  commitment: 'readCommitments',
  accountMap: 'readAccountMap',
};

/** Fields of which a reader without a right of its own sees that they changed, and nothing else. */
const withheld: Readonly<Partial<Record<HistoryField, Action>>> = {
  // A person's workplace or school.
  'claim.counterpartName': 'listEvidence',
  'claim.counterpartBusinessId': 'listEvidence',
};

/** What is withheld of a client with a protected address: a history shows that it changed, and to nobody what. */
const protectedFields: ReadonlySet<HistoryField> = new Set([
  'client.firstName',
  'client.lastName',
  'client.municipality',
  'client.phone',
  'client.email',
  'client.address',
  'claim.counterpartName',
  'claim.counterpartBusinessId',
]);

/** A provider's people read the ways of their claims and statements elsewhere: a trail names the county's people. */
export function mayReadHistory(reader: Reader, kind: HistoryKind): boolean {
  return [readAs[kind], 'readHistory' as const].every(
    (action) => reachOf(reader, action) === 'region',
  );
}

/**
 * The change as the reader may see it.
 * @param isProtected whether it is of a client with a protected address.
 */
export function seenBy(reader: Reader, change: FieldChange, isProtected: boolean): FieldChange {
  const action = withheld[change.field];
  const isShown = action === undefined || reachOf(reader, action) !== undefined;
  if (isShown && !(isProtected && protectedFields.has(change.field))) return change;
  const { from, to } = change;
  return { ...change, reading: 'sealed', from: from && true, to: to && true };
}
