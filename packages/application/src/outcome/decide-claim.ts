import {
  type Claim,
  type ClaimEvent,
  type ClaimId,
  claimLifecycle,
} from '@jatkopolku/domain/outcome';
import { type LocalDate, type Problem, type Result, refusal, success } from '@jatkopolku/kernel';

import type { EventType, Records, Stored } from '../records.ts';
import { stepOf } from '../step.ts';

export type ClaimVerdict = Extract<ClaimEvent, 'approve' | 'reject' | 'return'>;

export interface DecideClaim {
  readonly claimId: ClaimId;
  /** The version that was seen: a claim that changed since is not decided. */
  readonly version: number;
  readonly verdict: ClaimVerdict;
  /** Compulsory when the claim is rejected or returned. */
  readonly reason: string;
  readonly actor: string;
  readonly today: LocalDate;
}

const eventTypes: Record<ClaimVerdict, EventType> = {
  approve: 'claim-approved',
  reject: 'claim-rejected',
  return: 'claim-returned',
};

/** Decides a claim, never by the one who filed it. A rejected claim frees its place. */
export async function decideClaim(
  records: Records,
  command: DecideClaim,
): Promise<Result<Stored<Claim>, Problem>> {
  const { version, verdict, actor } = command;
  const known = await records.get('claim', command);
  const asked = {
    lifecycle: claimLifecycle,
    event: verdict,
    version,
    unknown: 'unknown-claim',
  } as const;
  const step = stepOf(known, asked);
  if (!step.ok) return step;
  const { before, state, allowedFrom } = step.value;
  const problem = verdictProblem(before.record, command);
  if (problem) return refusal({ code: problem });
  const record: Claim = { ...before.record, ...decisionOf(command), state };
  const act = { event: eventTypes[verdict], actor };
  const committed = await records.commit([{ kind: 'claim', record, before, allowedFrom }], act);
  return committed.ok ? success({ record, version: version + 1 }) : committed;
}

function verdictProblem(claim: Claim, { verdict, reason, actor }: DecideClaim) {
  if (claim.submittedBy === actor) return 'own-work';
  return verdict !== 'approve' && reason.trim() === '' ? 'decision-reason-missing' : undefined;
}

/** A returned claim is not decided yet: it comes back. */
function decisionOf({ verdict, reason, actor, today }: DecideClaim) {
  const decisionReason = reason.trim();
  return verdict === 'return'
    ? { decisionReason, decidedOn: null, decidedBy: null }
    : { decisionReason, decidedOn: today, decidedBy: actor };
}
