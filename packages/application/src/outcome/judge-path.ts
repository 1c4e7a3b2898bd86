import { isSigned } from '@jatkopolku/domain/agreement';
import type { PersonId } from '@jatkopolku/domain/client';
import type { Milestone, PathType } from '@jatkopolku/domain/framework';
import {
  type Claim,
  type ClaimDraft,
  type ClaimId,
  type PathAgreement,
  type PathDetails,
  claimProblems,
  holdsItsPlace,
  milestoneOf,
  secondPartFrom,
} from '@jatkopolku/domain/outcome';
import type { Placement } from '@jatkopolku/domain/placement';
import { type LocalDate, type Result, must, parseBusinessId, success } from '@jatkopolku/kernel';

import { termOf } from '../agreement/create-agreement.ts';
import type { Records } from '../records.ts';
import { type Refusal, refuse } from '../refuse.ts';
import { type ClaimGround, attendedDays, claimGround } from './claim-ground.ts';

/** What a provider says of a client's path onwards. */
export interface ClaimedPath extends PathAgreement {
  readonly pathType: PathType;
  readonly pathStartsOn: LocalDate;
  readonly counterpartName: string;
  readonly counterpartBusinessId: string;
  /** What the register says of the counterpart. */
  readonly isCompany: Claim['isCompany'];
  readonly evidence: Claim['evidence'];
}

/** A path as far as the claimant has filled it in. */
export type PathSoFar = {
  readonly [Field in 'pathType' | 'pathStartsOn' | 'counterpartBusinessId']:
    | ClaimedPath[Field]
    | null;
} & Pick<ClaimedPath, 'contractType' | 'isCompany' | 'evidence'> &
  Pick<PathDetails, 'pathEndsOn' | 'weeklyHours'>;

/** The path of a claim on a placement: one that is there, or one that may be filed. */
export interface ClaimToJudge<Path> {
  readonly path: Path;
  /** Null for a claim that is not there yet. */
  readonly claimId: ClaimId | null;
  readonly placement: Placement;
  /** Whose path it is. */
  readonly personId: PersonId;
  readonly submittedOn: LocalDate;
  /** What is claimed of it. */
  readonly milestone: Milestone;
  /** Whether the claim holds the names of this path, so that no other can; they are asked for otherwise. */
  readonly holdsNames?: boolean | undefined;
}

export type JudgedPath = Pick<Claim, keyof ClaimedPath | 'amountCents' | 'secondPart'>;

/** The path with what the tariff gives for it, or every reason against it. */
export async function judgePath(
  records: Records,
  asked: ClaimToJudge<ClaimedPath>,
): Promise<Result<JudgedPath, Refusal>> {
  const { path } = asked;
  const { draft, ground } = await draftClaim(records, asked);
  const codes = claimProblems(draft);
  const tariff = ground.tariff.get(path.pathType);
  const { counterpartBusinessId } = draft;
  if (codes.length > 0 || !tariff || !counterpartBusinessId) return refuse(...codes);
  const { amountCents, secondPart } = tariff;
  const { claimDeadlineDays } = ground.facts;
  return success({
    ...path,
    counterpartBusinessId,
    amountCents,
    secondPart: secondPart && secondPartFrom(secondPart, path.pathStartsOn, claimDeadlineDays),
  });
}

/** Judges a path for a claim that is there: what has changed since it was filed counts. */
export async function judgeAgain(
  records: Records,
  claim: Claim,
  path: ClaimedPath,
): Promise<Result<JudgedPath, Refusal>> {
  const milestone = milestoneOf(claim.state);
  const placement = await placementOf(records, claim);
  const holdsNames = holdsItsPlace[claim.state] && claim.pathStartsOn === path.pathStartsOn;
  return judgePath(records, { ...claim, path, milestone, placement, holdsNames });
}

/** Whose placement it is, under whatever client record. */
export async function personOf(
  records: Records,
  { clientId }: Pick<Placement, 'clientId'>,
): Promise<PersonId> {
  return must(await records.get('client', { clientId }), 'the client').record.personId;
}

export async function placementOf(
  records: Records,
  { placementId }: Pick<Claim, 'placementId'>,
): Promise<Placement> {
  return must(await records.get('placement', { placementId }), 'the placement').record;
}

interface DraftedClaim {
  readonly draft: ClaimDraft;
  readonly ground: ClaimGround;
  readonly attended: number;
}

/** The claim as the rules take it, beside all others that hold their place. */
export async function draftClaim(
  records: Records,
  asked: ClaimToJudge<PathSoFar>,
): Promise<DraftedClaim> {
  const { path, placement, submittedOn, milestone } = asked;
  const [{ ground, attended }, taken] = await Promise.all([
    loadGround(records, placement),
    takenNames(records, asked),
  ]);
  const { pathType, pathStartsOn, counterpartBusinessId: written } = path;
  const draft: ClaimDraft = {
    pathType,
    pathStartsOn,
    counterpartBusinessId: written === null ? null : parseBusinessId(written),
    submittedOn,
    details: { ...path, milestone, evidenceKinds: path.evidence.map(({ kind }) => kind) },
    placement: { ...ground.facts, claimed: taken.placement },
    startClaimed: taken.start,
    decision: 'pending',
    decidedOn: undefined,
    decisionCategory: null,
    decisionReason: '',
  };
  return { draft, ground, attended };
}

/** Whether another claim is for the placement, and whether one is for the person's path of that day: each has one. */
async function takenNames(
  records: Records,
  {
    path: { pathStartsOn },
    claimId,
    placement: { placementId },
    personId,
    holdsNames,
  }: ClaimToJudge<PathSoFar>,
): Promise<{ readonly placement: boolean; readonly start: boolean }> {
  if (holdsNames) return { placement: false, start: false };
  const isTaken = async (...name: readonly string[]) => {
    const holder = await records.holderOf('claim', name);
    return holder !== undefined && holder.record.claimId !== claimId;
  };
  const [ofPlacement, ofStart] = await Promise.all([
    isTaken('placement', placementId),
    pathStartsOn === null ? false : isTaken('start', personId, pathStartsOn),
  ]);
  return { placement: ofPlacement, start: ofStart };
}

async function loadGround(records: Records, placement: Placement) {
  const agreement = must(await records.get('agreement', placement), 'the agreement').record;
  const [framework, provider, tariffs, affiliates, attended, term] = await Promise.all([
    records.get('framework', agreement),
    records.get('provider', agreement),
    records.list('tariff', agreement),
    records.list('affiliate', agreement),
    attendedDays(records, placement),
    isSigned(agreement) ? termOf(records, agreement) : null,
  ]);
  const ground = claimGround({
    placement,
    agreement,
    framework: must(framework, 'the framework').record,
    provider: must(provider, 'the provider').record,
    tariffs: tariffs.map(({ record }) => record),
    affiliates: affiliates.map(({ record }) => record),
    hasAttendedDay: attended > 0,
    agreementTerm: term,
  });
  return { ground, attended };
}
