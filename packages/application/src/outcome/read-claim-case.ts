import type { ClaimId } from '@jatkopolku/domain/outcome';
import { type Remark, claimSubject } from '@jatkopolku/domain/remark';
import { type LocalDate, type Result, success } from '@jatkopolku/kernel';

import { nameOf } from '../name-of.ts';
import type { Records } from '../records.ts';
import { type Refusal, refuse } from '../refuse.ts';
import { type CheckedClaim, readClaimChecks } from './check-claim.ts';
import { type FoundClaim, foundClaim } from './find-claims.ts';
import { type Decided, listClaimNotices } from './list-claim-notices.ts';

/** A turn of the exchange with the name of who took it; its files are not opened. */
export interface NamedRemark {
  readonly remark: Remark;
  readonly byName: string | null;
  readonly files: [];
}

/** All that the region knows of one claim: what it is judged by, what was written and what was decided. */
export interface ClaimCase {
  readonly found: FoundClaim;
  readonly checked: CheckedClaim;
  readonly turns: readonly NamedRemark[];
  readonly decided: readonly Decided[];
}

/** Reads it by the records as they are now, or `not-found`. */
export async function readClaimCase(
  records: Records,
  claimId: ClaimId,
  today: LocalDate,
): Promise<Result<ClaimCase, Refusal>> {
  const stored = await records.get('claim', { claimId });
  if (!stored) return refuse('not-found');
  const claim = stored.record;
  const [provider, checked, notices, turns] = await Promise.all([
    records.get('provider', claim),
    readClaimChecks(records, claimId),
    listClaimNotices(records, { claimId }),
    records.list('remark', claimSubject(claim)),
  ]);
  if (!checked.ok) return checked;
  if (!notices.ok) return notices;
  return success({
    found: foundClaim(claim, provider?.record.name ?? null, today),
    checked: checked.value,
    decided: notices.value.items,
    turns: await Promise.all(turns.map(({ record }) => named(records, record))),
  });
}

async function named(records: Records, remark: Remark): Promise<NamedRemark> {
  return { remark, byName: await nameOf(records, remark.by), files: [] };
}
