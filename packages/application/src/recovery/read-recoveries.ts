import { type Recovery, isUnderWay, leftOf } from '@jatkopolku/domain/recovery';
import { type Cents, type Result, ZERO_CENTS, success } from '@jatkopolku/kernel';

import type { KeyOf, Versioned } from '../records.ts';
import { type Refusal, refuse } from '../refuse.ts';
import { type OpenAmounts, type RecoveryDeps, openAmounts } from './open-amount.ts';

/** A recovery with what is left of it now; nothing of one that is over. */
export interface FollowedRecovery extends Versioned<Recovery> {
  readonly leftCents: Cents;
}

/** A client who has too much, and whom no recovery is under way from. */
export interface Recoverable {
  readonly clientId: Recovery['clientId'];
  readonly months: Recovery['months'];
  readonly openCents: Cents;
}

export interface Recoveries {
  readonly items: readonly FollowedRecovery[];
  readonly recoverable: readonly Recoverable[];
}

/** All recoveries, the latest first, and from whom else there is something to recover. */
export async function listRecoveries({
  records,
}: Pick<RecoveryDeps, 'records'>): Promise<Recoveries> {
  const [stored, amounts] = await Promise.all([records.list('recovery'), openAmounts({ records })]);
  const items = stored
    .map((one) => followed(one, amounts))
    .toSorted((a, b) => (a.record.opening.on < b.record.opening.on ? 1 : -1));
  const busy = new Set(
    stored
      .filter(({ record }) => isUnderWay[record.state])
      .map(({ record: { clientId } }) => clientId),
  );
  const recoverable = amounts.balances
    .map(({ clientId, months }) => ({ clientId, months, openCents: amounts.openOf(clientId) }))
    .filter(({ clientId, openCents }) => openCents > 0 && !busy.has(clientId));
  return { items, recoverable };
}

/** A recovery with what is left of it now. */
export async function readRecovery(
  { records }: Pick<RecoveryDeps, 'records'>,
  key: KeyOf<'recovery'>,
): Promise<Result<FollowedRecovery, Refusal>> {
  const stored = await records.get('recovery', key);
  return stored ? success(followed(stored, await openAmounts({ records }))) : refuse('not-found');
}

function followed(stored: Versioned<Recovery>, { openOf }: OpenAmounts): FollowedRecovery {
  const { record } = stored;
  const leftCents = isUnderWay[record.state] ? leftOf(record, openOf(record.clientId)) : ZERO_CENTS;
  return { ...stored, leftCents };
}
