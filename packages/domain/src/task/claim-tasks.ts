import { isLate } from '@jatkopolku/domain/approval';
import {
  type Claim,
  claimWaitsFor,
  filedOn,
  isOnHold,
  openAfterCheck,
  secondPartStage,
} from '@jatkopolku/domain/outcome';
import { type LocalDate, byText } from '@jatkopolku/kernel';

import type { Task } from './schema.ts';

/** A claim waits for the one whose turn it is. */
export function claimTask(claim: Claim, today: LocalDate): Task | undefined {
  const { claimId, clientId, providerId, pathType, state } = claim;
  const since = filedOn(claim);
  const waiting = { claimId, clientId, providerId, pathType, since, dueOn: null };
  const turn = claimWaitsFor[state];
  if (isOnHold(claim, today)) return undefined;
  if (turn === 'county') {
    return { type: 'decide-claim', ...waiting, late: isLate(since, today) };
  }
  return turn === 'provider' ? { type: 'amend-claim', ...waiting, late: false } : undefined;
}

/** What a path that has lasted earns is asked for from the day on which it is due until it lapses. */
export function secondPartTask(claim: Claim, today: LocalDate): Task | undefined {
  const { claimId, clientId, providerId, pathType, secondPart } = claim;
  if (secondPart === null || secondPartStage(claim, today) !== 'due') return undefined;
  const { dueOn: since, claimBy: dueOn } = secondPart;
  const about = { claimId, clientId, providerId, pathType };
  return { type: 'file-second-part', ...about, since, dueOn, late: false };
}

/**
 * What today's checks would have stopped of imported claims is one task for all of them: a look at each closes it.
 * Nobody was promised a day for it.
 * @param more whether more wait than what is counted.
 */
export function afterCheckTask(
  claims: readonly Claim[],
  { more }: { readonly more: boolean },
): Task | undefined {
  const days = claims.map((claim) => openAfterCheck(claim)?.judgedOn);
  const since = days.filter((day) => day !== undefined).toSorted(byText);
  const [oldest] = since;
  if (oldest === undefined) return undefined;
  const counted = { count: since.length, more };
  return { type: 'after-check-claims', ...counted, since: oldest, dueOn: null, late: false };
}

/** A correction of an approved bonus waits for a second person. */
export function correctionTask(claim: Claim, today: LocalDate): Task | undefined {
  const { claimId, clientId, providerId, pathType, correction } = claim;
  if (correction === null) return undefined;
  const about = { claimId, clientId, providerId, pathType, since: correction.on, dueOn: null };
  return { type: 'confirm-correction', ...about, late: isLate(correction.on, today) };
}
