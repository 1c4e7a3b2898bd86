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

/** A provider's people read the ways of their claims and statements elsewhere: a trail names the county's people. */
export function mayReadHistory(reader: Reader, kind: HistoryKind): boolean {
  return [readAs[kind], 'readHistory' as const].every(
    (action) => reachOf(reader, action) === 'region',
  );
}

/** The change as the reader may see it. */
export function seenBy(reader: Reader, change: FieldChange): FieldChange {
  const action = withheld[change.field];
  if (action === undefined || reachOf(reader, action) !== undefined) return change;
  const { from, to } = change;
  return { ...change, reading: 'sealed', from: from && true, to: to && true };
}
