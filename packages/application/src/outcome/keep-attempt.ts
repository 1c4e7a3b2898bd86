import { randomUUID } from 'node:crypto';

import type { Claim, ClaimAttempt } from '@jatkopolku/domain/outcome';
import type { LocalDate, ProblemCode } from '@jatkopolku/kernel';

import type { Asking, Saved } from '../create-record.ts';
import type { ExpectedClaim } from './approve-claim.ts';
import type { NoticeDeps } from './claim-notice.ts';
import { type AmendedPath, type FileClaim, fileClaim, resubmitClaim } from './file-claim.ts';
import { type LastingPath, fileSecondPart } from './file-second-part.ts';

/** Files a claim, and keeps the attempt where a rule refuses it. */
export async function attemptFiling(
  deps: NoticeDeps,
  command: FileClaim,
  asking: Asking<LocalDate>,
): Saved<Claim> {
  const answer = await fileClaim(deps, command, asking);
  if (answer.ok) return answer;
  const placement = await deps.records.get('placement', command);
  // One that names no placement is about nobody.
  if (!placement) return answer;
  const { clientId, providerId } = placement.record;
  const { claimId, placementId, pathType, pathStartsOn, counterpartBusinessId } = command;
  const about = { claimId, placementId, clientId, providerId, pathType, pathStartsOn };
  const made = { step: 'file', by: asking.actor, on: asking.today } as const;
  return kept(deps, { ...about, ...made, counterpartBusinessId }, answer);
}

/** Submits a claim again, and keeps the attempt where a rule refuses it. */
export async function attemptResubmitting(
  deps: NoticeDeps,
  expected: ExpectedClaim,
  path: AmendedPath,
): Saved<Claim> {
  const answer = await resubmitClaim(deps, expected, path);
  return keptOfClaim(deps, { step: 'resubmit', expected, path }, answer);
}

/** Files the second part of a claim, and keeps the attempt where a rule refuses it. */
export async function attemptSecondPart(
  deps: NoticeDeps,
  expected: ExpectedClaim,
  lasting: LastingPath,
): Saved<Claim> {
  const answer = await fileSecondPart(deps, expected, lasting);
  return keptOfClaim(deps, { step: 'file-second-part', expected, path: {} }, answer);
}

interface OfClaim {
  readonly step: ClaimAttempt['step'];
  readonly expected: ExpectedClaim;
  readonly path: Partial<Pick<FileClaim, 'pathType' | 'pathStartsOn' | 'counterpartBusinessId'>>;
}

type Answer = Awaited<Saved<Claim>>;

async function keptOfClaim(
  deps: NoticeDeps,
  { step, expected, path }: OfClaim,
  answer: Answer,
): Saved<Claim> {
  if (answer.ok) return answer;
  const stored = await deps.records.get('claim', expected.key);
  if (!stored) return answer;
  const { claimId, placementId, clientId, providerId, ...claim } = stored.record;
  const {
    pathType = claim.pathType,
    pathStartsOn = claim.pathStartsOn,
    counterpartBusinessId = claim.counterpartBusinessId,
  } = path;
  const about = { claimId, placementId, clientId, providerId, pathType, pathStartsOn };
  const made = { step, by: expected.actor, on: expected.today };
  return kept(deps, { ...about, ...made, counterpartBusinessId }, answer);
}

type Attempted = Omit<ClaimAttempt, 'attemptId' | 'attemptedAt' | 'codes'>;

/** Refusals that say nothing of the claim: somebody else was there first, or it is not there. */
const passing = new Set<ProblemCode>(['changed-meanwhile', 'not-found', 'not-in-this-state']);

/** Gives the refusal on, and keeps it where it is one by a rule. */
async function kept(
  { records, clock }: NoticeDeps,
  attempted: Attempted,
  answer: Exclude<Answer, { ok: true }>,
): Saved<Claim> {
  const codes = [...new Set(answer.error.map(({ code }) => code))];
  if (codes.every((code) => passing.has(code))) return answer;
  const record = { ...attempted, attemptId: randomUUID(), attemptedAt: clock.now(), codes };
  const act = { event: 'claim-refused', actor: attempted.by } as const;
  const written = await records.commit([{ kind: 'claimAttempt', record }], act);
  if (!written.ok) throw new Error(`An attempt was not kept: ${written.error.code}`);
  return answer;
}
