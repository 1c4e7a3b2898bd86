import {
  type AfterCheck,
  type CheckBasis,
  type ClaimCheckCode,
  type ClaimId,
  basisFrom,
  basisOf,
} from '@jatkopolku/domain/outcome';
import { type LocalDate, type Result, success } from '@jatkopolku/kernel';

import { nameOf } from '../name-of.ts';
import type { Records } from '../records.ts';
import { type Refusal, refuse } from '../refuse.ts';

export interface ShownAfterCheck extends Pick<AfterCheck, 'judgedOn' | 'look'> {
  readonly checks: {
    readonly code: ClaimCheckCode;
    readonly basis: CheckBasis;
    /** Since when what it rests on is in force. */
    readonly from: LocalDate;
  }[];
  /** What the region calls who looked; null while nobody has, and for somebody it has no name of. */
  readonly byName: string | null;
}

/** What today's checks would have stopped of an imported claim, and why; null where they stop nothing. */
export async function readAfterCheck(
  records: Records,
  claimId: ClaimId,
): Promise<Result<{ readonly afterCheck: ShownAfterCheck | null }, Refusal>> {
  const stored = await records.get('claim', { claimId });
  if (!stored) return refuse('not-found');
  const { afterCheck } = stored.record;
  if (afterCheck === null) return success({ afterCheck });
  const { codes, judgedOn, termsFrom, look } = afterCheck;
  const checks = codes.map((code) => {
    const basis = basisOf(code);
    return { code, basis, from: basisFrom(basis, termsFrom) };
  });
  const byName = look && (await nameOf(records, look.by));
  return success({ afterCheck: { checks, judgedOn, look, byName } });
}
