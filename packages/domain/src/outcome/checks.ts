import { type BonusTerms, isLongEnough } from '@jatkopolku/domain/framework';
import { type LocalDate, contains, earlier, later, localDate } from '@jatkopolku/kernel';

import { type ClaimCheckCode, claimCheckCodes } from './check-codes.ts';
import type { ClaimDraft } from './claim-draft.ts';
import { missingEvidence } from './claim-evidence.ts';
import { areHoursInOrder, isEndInOrder } from './path-agreement.ts';
import { lastClaimDay, pathWindow } from './path-window.ts';

/**
 * What a check rests on: the terms of the framework, in force from its first day; or what the Parliamentary
 * Ombudsman decided on 25.3.2021 (EOAK/348/2021, 1.3.2), in whose examples a path leads to a company and never
 * into the provider's own organisation.
 */
export const checkBases = ['terms', 'eoak-348-2021'] as const;
export type CheckBasis = (typeof checkBases)[number];
export const OMBUDSMAN_DECIDED_ON = localDate('2021-03-25');

/** Something that is looked at before a claim is taken: whether it holds, or undefined where that is unknown. */
interface Check {
  readonly basis: CheckBasis;
  readonly holds: (draft: ClaimDraft) => boolean | undefined;
}

/** The county's terms for a bonus. */
const checks: Readonly<Record<ClaimCheckCode, Check>> = {
  'invalid-date': {
    basis: 'terms',
    holds: ({ pathStartsOn, submittedOn }) =>
      pathStartsOn === null ? undefined : pathStartsOn !== undefined && submittedOn !== undefined,
  },
  'invalid-business-id': {
    basis: 'terms',
    holds: (draft) => isReadable(draft.counterpartBusinessId),
  },
  'unknown-placement': { basis: 'terms', holds: ({ placement }) => placement !== undefined },
  'path-not-in-tariff': {
    basis: 'terms',
    holds: ({ placement, pathType }) =>
      pathType === undefined
        ? placement && false
        : given([placement, pathType], ([at, path]) => at.tariff.has(path)),
  },
  'path-outside-window': {
    basis: 'terms',
    holds: ({ placement, pathStartsOn }) =>
      given([placement, pathStartsOn], ([at, start]) => contains(pathWindow(at), start)),
  },
  'claim-late': {
    basis: 'terms',
    holds: ({ placement, pathStartsOn, submittedOn }) =>
      given(
        [placement, pathStartsOn, submittedOn],
        ([at, start, submitted]) => submitted <= lastClaimDay(start, at),
      ),
  },
  'inside-own-organisation': {
    basis: 'eoak-348-2021',
    holds: ({ placement, counterpartBusinessId }) =>
      given([placement, counterpartBusinessId], ([at, other]) => !at.ownBusinessIds.has(other)),
  },
  'no-attended-day': { basis: 'terms', holds: ({ placement }) => placement?.hasAttendedDay },
  'claim-before-start': {
    basis: 'terms',
    holds: ({ pathStartsOn, submittedOn }) =>
      given([pathStartsOn, submittedOn], ([start, submitted]) => submitted >= start),
  },
  'already-claimed': {
    basis: 'terms',
    holds: ({ placement, startClaimed }) => placement?.claimed !== true && !startClaimed,
  },
  'agreement-not-in-force': {
    basis: 'terms',
    holds: ({ placement, pathStartsOn }) =>
      given([placement, pathStartsOn], ([{ agreementTerm, period }, start]) =>
        agreementTerm === undefined
          ? undefined
          : agreementTerm !== null &&
            contains(agreementTerm, later(period.start, earlier(start, period.end))),
      ),
  },
  'path-end-wrong': {
    basis: 'terms',
    holds: ({ details, pathStartsOn }) =>
      given([details, pathStartsOn], ([{ contractType, pathEndsOn }, start]) =>
        contractType === null || pathEndsOn === undefined
          ? undefined
          : isEndInOrder({ contractType, pathEndsOn }, start),
      ),
  },
  'weekly-hours-wrong': {
    basis: 'terms',
    holds: ({ details }) =>
      given([details], ([{ contractType, weeklyHours }]) =>
        weeklyHours === undefined ? undefined : areHoursInOrder({ contractType, weeklyHours }),
      ),
  },
  'path-too-short': {
    basis: 'terms',
    holds: (draft) =>
      given([termsOf(draft), draft.details, draft.pathStartsOn], ([terms, details, start]) => {
        const { contractType, pathEndsOn } = details;
        if (terms.minimumMonths === 0) return true;
        if (contractType === null) return false;
        return pathEndsOn === undefined ? undefined : isLongEnough(terms, start, pathEndsOn);
      }),
  },
  'counterpart-not-company': {
    basis: 'eoak-348-2021',
    holds: (draft) =>
      given([termsOf(draft), draft.details], ([terms, { isCompany }]) =>
        terms.needsCompany ? isCompany === true : true,
      ),
  },
  'evidence-missing': {
    basis: 'terms',
    holds: (draft) =>
      given(
        [termsOf(draft), draft.details],
        ([{ requiredEvidence }, { milestone, evidenceKinds }]) =>
          missingEvidence(requiredEvidence, milestone, evidenceKinds).length === 0,
      ),
  },
};

/** The terms of the path that is claimed; undefined where the tariff lacks it, or it is not chosen yet. */
function termsOf({ placement, pathType }: ClaimDraft): BonusTerms | undefined {
  return pathType ? placement?.tariff.get(pathType) : undefined;
}

function isReadable(field: unknown): boolean | undefined {
  return field === null ? undefined : field !== undefined;
}

type Known<Needed> = { readonly [Each in keyof Needed]: NonNullable<Needed[Each]> };

/** Judges by what it needs, where all of that is filled in and readable. */
function given<const Needed extends readonly unknown[]>(
  needed: Needed,
  judge: (known: Known<Needed>) => boolean | undefined,
): boolean | undefined {
  const isKnown = needed.every((each) => each !== undefined && each !== null);
  return isKnown ? judge(needed as Known<Needed>) : undefined;
}

/** What a check rests on. */
export function basisOf(code: ClaimCheckCode): CheckBasis {
  return checks[code].basis;
}

/** Since when what a check rests on is in force: terms are from the first day of their framework. */
export function basisFrom(basis: CheckBasis, termsFrom: LocalDate): LocalDate {
  return basis === 'terms' ? termsFrom : OMBUDSMAN_DECIDED_ON;
}

export const checkResults = ['passed', 'failed', 'unread'] as const;
export type CheckResult = (typeof checkResults)[number];

/** What was looked at, and what came of it; `unread` where what it needs is not known. */
export interface ClaimCheck {
  readonly code: ClaimCheckCode;
  readonly basis: CheckBasis;
  readonly result: CheckResult;
}

/** All that is looked at before a claim is taken. */
export function checkedClaim(draft: ClaimDraft): ClaimCheck[] {
  return claimCheckCodes.map((code) => {
    const { basis, holds } = checks[code];
    const held = holds(draft);
    return { code, basis, result: held === undefined ? 'unread' : held ? 'passed' : 'failed' };
  });
}
