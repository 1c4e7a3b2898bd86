import type { BonusTerms, EvidenceKind, Milestone, PathType } from '@jatkopolku/domain/framework';
import type { BusinessId, DateRange, LocalDate } from '@jatkopolku/kernel';

import type { PathAgreement } from './path-agreement.ts';
import type { ClaimTerms } from './path-window.ts';
import type { Claim, ClaimDecisionCode } from './schema.ts';

/** What a claim's placement brings to its judging. */
export interface ClaimedPlacement extends ClaimTerms {
  /** The paths that the tariff of the agreement's lot has, each with its terms. */
  readonly tariff: ReadonlyMap<PathType, BonusTerms>;
  /** The term of the agreement with its decided options; null before it is signed, undefined where nobody looks. */
  readonly agreementTerm: DateRange | null | undefined;
  /** The provider and the organisations of its own group. */
  readonly ownBusinessIds: ReadonlySet<BusinessId>;
  readonly hasAttendedDay: boolean;
  /** Another claim holds the placement. */
  readonly claimed: boolean;
}

/** Why something is decided so. */
export type DecisionGrounds = Pick<Claim, 'decisionCategory' | 'decisionReason'>;

/** What the county's own terms look at beside the path itself. */
export interface PathDetails extends Pick<PathAgreement, 'contractType'> {
  /** Undefined while the claimant has not written it. */
  readonly pathEndsOn: PathAgreement['pathEndsOn'] | undefined;
  readonly weeklyHours: PathAgreement['weeklyHours'] | undefined;
  readonly milestone: Milestone;
  readonly evidenceKinds: readonly EvidenceKind[];
  /** Null where the register does not know. */
  readonly isCompany: boolean | null;
}

/** A claim as far as it is known: undefined is unreadable, null is not filled in yet; both silence what needs them. */
export interface ClaimDraft extends DecisionGrounds {
  readonly placement: ClaimedPlacement | undefined;
  readonly pathType: PathType | null | undefined;
  readonly pathStartsOn: LocalDate | null | undefined;
  readonly counterpartBusinessId: BusinessId | null | undefined;
  /** What was agreed of the path, what its files show, and whether it leads to a company: nobody looks at an import's. */
  readonly details: PathDetails | undefined;
  readonly submittedOn: LocalDate | undefined;
  /** Another claim holds the same client and start. */
  readonly startClaimed: boolean;
  readonly decision: ClaimDecisionCode | undefined;
  readonly decidedOn: LocalDate | undefined;
}
