import type { PathType } from '@jatkopolku/domain/framework';
import {
  type BusinessId,
  type DateRange,
  type LocalDate,
  type ProblemCode,
  addDays,
  contains,
} from '@jatkopolku/kernel';

import { type Decision, decisions } from './schema.ts';

/** An empty decision is a pending one; undefined is none of those that exist. */
export function parseDecision(text: string): Decision | undefined {
  return text === '' ? 'pending' : decisions.find((decision) => decision === text);
}

/** What a claim's placement brings to its judging. */
export interface ClaimedPlacement {
  /** From the placement's start to its last day. */
  readonly period: DateRange;
  readonly claimWindowDays: number;
  readonly claimDeadlineDays: number;
  /** The paths that the tariff of the agreement's lot has. */
  readonly tariffPaths: ReadonlySet<PathType>;
  /** The provider and the organisations of its own group. */
  readonly ownBusinessIds: ReadonlySet<BusinessId>;
  readonly hasAttendedDay: boolean;
  /** Another claim holds the placement. */
  readonly claimed: boolean;
}

/** A claim as far as it is known: undefined is unreadable and silences what needs it. */
export interface ClaimDraft {
  readonly placement: ClaimedPlacement | undefined;
  readonly pathType: PathType | undefined;
  readonly pathStartsOn: LocalDate | undefined;
  readonly counterpartBusinessId: BusinessId | undefined;
  readonly submittedOn: LocalDate | undefined;
  /** Another claim holds the same client and start. */
  readonly startClaimed: boolean;
  readonly decision: Decision | undefined;
  readonly decidedOn: LocalDate | undefined;
  readonly decisionReason: string;
}

/** Everything that keeps a claim from being taken, by the county's terms (EOAK/348/2021, 1.3.2). */
export function claimProblems(draft: ClaimDraft): ProblemCode[] {
  const problems: ProblemCode[] = [];
  const { placement, pathStartsOn, submittedOn } = draft;
  if (!pathStartsOn || !submittedOn) problems.push('invalid-date');
  if (!draft.counterpartBusinessId) problems.push('invalid-business-id');
  problems.push(
    ...(placement ? placementClaimProblems(draft, placement) : ['unknown-placement' as const]),
  );
  if (pathStartsOn && submittedOn && submittedOn < pathStartsOn)
    problems.push('claim-before-start');
  if (placement?.claimed || draft.startClaimed) problems.push('already-claimed');
  return [...problems, ...decisionProblems(draft)];
}

function placementClaimProblems(draft: ClaimDraft, placement: ClaimedPlacement): ProblemCode[] {
  const { pathType, pathStartsOn, submittedOn, counterpartBusinessId } = draft;
  const problems: ProblemCode[] = [];
  if (!pathType || !placement.tariffPaths.has(pathType)) problems.push('path-not-in-tariff');
  if (pathStartsOn && !contains(pathWindow(placement), pathStartsOn)) {
    problems.push('path-outside-window');
  }
  if (pathStartsOn && submittedOn && submittedOn > lastClaimDay(pathStartsOn, placement)) {
    problems.push('claim-late');
  }
  if (counterpartBusinessId && placement.ownBusinessIds.has(counterpartBusinessId)) {
    problems.push('inside-own-organisation');
  }
  if (!placement.hasAttendedDay) problems.push('no-attended-day');
  return problems;
}

/** A path earns a bonus when it starts during the placement or soon after its last day. */
export function pathWindow(placement: ClaimedPlacement): DateRange {
  const { start, end } = placement.period;
  return { start, end: addDays(end, placement.claimWindowDays) };
}

export function lastClaimDay(pathStartsOn: LocalDate, placement: ClaimedPlacement): LocalDate {
  return addDays(pathStartsOn, placement.claimDeadlineDays);
}

function decisionProblems(draft: ClaimDraft): ProblemCode[] {
  const { decision, decidedOn, submittedOn } = draft;
  if (!decision) return ['unknown-decision'];
  if (decision === 'pending') return [];
  const problems: ProblemCode[] = [];
  if (!decidedOn || (submittedOn && decidedOn < submittedOn)) {
    problems.push('decided-before-submitted');
  }
  if (decision === 'rejected' && draft.decisionReason === '') {
    problems.push('decision-reason-missing');
  }
  return problems;
}
