import type { PathType } from '@jatkopolku/domain/framework';
import {
  type BusinessId,
  type DateRange,
  type LocalDate,
  type ProblemCode,
  addDays,
  contains,
  rangeOf,
} from '@jatkopolku/kernel';

import { type Claim, type ClaimDecisionCode, claimDecisionCodes } from './schema.ts';

/** An empty decision is a pending one; undefined is none of those that exist. */
export function parseClaimDecision(text: string): ClaimDecisionCode | undefined {
  return text === '' ? 'pending' : claimDecisionCodes.find((decision) => decision === text);
}

/** How long a placement can earn a bonus, by its framework. */
export interface ClaimTerms {
  /** From the placement's start to its last day. */
  readonly period: DateRange;
  readonly claimWindowDays: number;
  readonly claimDeadlineDays: number;
}

/** What a claim's placement brings to its judging. */
export interface ClaimedPlacement extends ClaimTerms {
  /** The paths that the tariff of the agreement's lot has. */
  readonly tariffPaths: ReadonlySet<PathType>;
  /** The provider and the organisations of its own group. */
  readonly ownBusinessIds: ReadonlySet<BusinessId>;
  readonly hasAttendedDay: boolean;
  /** Another claim holds the placement. */
  readonly claimed: boolean;
}

type DecisionGrounds = Pick<Claim, 'decisionCategory' | 'decisionReason'>;

/** A claim as far as it is known: undefined is unreadable, null is not filled in yet; both silence what needs them. */
export interface ClaimDraft extends DecisionGrounds {
  readonly placement: ClaimedPlacement | undefined;
  readonly pathType: PathType | null | undefined;
  readonly pathStartsOn: LocalDate | null | undefined;
  readonly counterpartBusinessId: BusinessId | null | undefined;
  readonly submittedOn: LocalDate | undefined;
  /** Another claim holds the same client and start. */
  readonly startClaimed: boolean;
  readonly decision: ClaimDecisionCode | undefined;
  readonly decidedOn: LocalDate | undefined;
}

/** Something that is looked at before a claim is taken: whether it holds, or undefined where that is unknown. */
interface Check {
  readonly code: ProblemCode;
  readonly holds: (draft: ClaimDraft) => boolean | undefined;
}

/** The county's terms for a bonus, in the order in which they are listed (EOAK/348/2021, 1.3.2). */
const checks = [
  {
    code: 'invalid-date',
    holds: ({ pathStartsOn, submittedOn }) =>
      pathStartsOn === null ? undefined : pathStartsOn !== undefined && submittedOn !== undefined,
  },
  { code: 'invalid-business-id', holds: (draft) => isReadable(draft.counterpartBusinessId) },
  { code: 'unknown-placement', holds: ({ placement }) => placement !== undefined },
  {
    code: 'path-not-in-tariff',
    holds: ({ placement, pathType }) =>
      pathType === undefined
        ? placement && false
        : given([placement, pathType], ([at, path]) => at.tariffPaths.has(path)),
  },
  {
    code: 'path-outside-window',
    holds: ({ placement, pathStartsOn }) =>
      given([placement, pathStartsOn], ([at, start]) => contains(pathWindow(at), start)),
  },
  {
    code: 'claim-late',
    holds: ({ placement, pathStartsOn, submittedOn }) =>
      given(
        [placement, pathStartsOn, submittedOn],
        ([at, start, submitted]) => submitted <= lastClaimDay(start, at),
      ),
  },
  {
    code: 'inside-own-organisation',
    holds: ({ placement, counterpartBusinessId }) =>
      given([placement, counterpartBusinessId], ([at, other]) => !at.ownBusinessIds.has(other)),
  },
  { code: 'no-attended-day', holds: ({ placement }) => placement?.hasAttendedDay },
  {
    code: 'claim-before-start',
    holds: ({ pathStartsOn, submittedOn }) =>
      given([pathStartsOn, submittedOn], ([start, submitted]) => submitted >= start),
  },
  {
    code: 'already-claimed',
    holds: ({ placement, startClaimed }) => placement?.claimed !== true && !startClaimed,
  },
] as const satisfies readonly Check[];

function isReadable(field: unknown): boolean | undefined {
  return field === null ? undefined : field !== undefined;
}

type Known<Needed> = { readonly [Each in keyof Needed]: NonNullable<Needed[Each]> };

/** Judges by what it needs, where all of that is filled in and readable. */
function given<const Needed extends readonly unknown[]>(
  needed: Needed,
  judge: (known: Known<Needed>) => boolean,
): boolean | undefined {
  const isKnown = needed.every((each) => each !== undefined && each !== null);
  return isKnown ? judge(needed as Known<Needed>) : undefined;
}

export type ClaimCheckCode = (typeof checks)[number]['code'];
export const claimCheckCodes: readonly ClaimCheckCode[] = checks.map(({ code }) => code);

export const checkResults = ['passed', 'failed', 'unread'] as const;
export type CheckResult = (typeof checkResults)[number];

/** What was looked at, and what came of it; `unread` where what it needs is not known. */
export interface ClaimCheck {
  readonly code: ClaimCheckCode;
  readonly result: CheckResult;
}

/** All that is looked at before a claim is taken. */
export function checkedClaim(draft: ClaimDraft): ClaimCheck[] {
  return checks.map(({ code, holds }: Check & { readonly code: ClaimCheckCode }) => {
    const held = holds(draft);
    return { code, result: held === undefined ? 'unread' : held ? 'passed' : 'failed' };
  });
}

/** Everything that keeps a claim from being taken. */
export function claimProblems(draft: ClaimDraft): ProblemCode[] {
  const failed = checkedClaim(draft).filter(({ result }) => result === 'failed');
  return [...failed.map(({ code }) => code), ...decisionProblems(draft)];
}

/** A path earns a bonus when it starts during the placement or soon after its last day. */
export function pathWindow(placement: ClaimTerms): DateRange {
  const { start, end } = placement.period;
  return rangeOf(start, addDays(end, placement.claimWindowDays));
}

export function lastClaimDay(pathStartsOn: LocalDate, placement: ClaimTerms): LocalDate {
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
  return decision === 'rejected' ? [...problems, ...reasonProblems(draft)] : problems;
}

/** Who returns or rejects says why: what kind of reason it is, and in words. */
export function reasonProblems({
  decisionCategory,
  decisionReason,
}: DecisionGrounds): ProblemCode[] {
  const problems: ProblemCode[] = [];
  if (decisionCategory === null) problems.push('decision-category-missing');
  if (decisionReason === '') problems.push('decision-reason-missing');
  return problems;
}
