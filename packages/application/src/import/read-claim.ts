import type { Row } from '@jatkopolku/contracts';
import { isSigned } from '@jatkopolku/domain/agreement';
import type { PersonId } from '@jatkopolku/domain/client';
import { parsePathType } from '@jatkopolku/domain/framework';
import {
  type Claim,
  type ClaimDecisionCode,
  type ClaimDraft,
  afterCheckOf,
  claimProblems,
  parseClaimDecision,
  unknownAgreement,
  withPart,
} from '@jatkopolku/domain/outcome';
import type { Placement } from '@jatkopolku/domain/placement';
import {
  type Cents,
  type LocalDate,
  type ProblemCode,
  id,
  must,
  parseBusinessId,
} from '@jatkopolku/kernel';

import { type ClaimGround, claimGround } from '../outcome/claim-ground.ts';
import { type Held, startKey } from './held-claims.ts';
import { type KnownRecords, termOf } from './known-records.ts';
import { complete, read } from './read-fields.ts';

export interface ClaimFacts {
  /** Who the records are by. */
  readonly actor: string;
  readonly knownRecords: KnownRecords;
  readonly hasAttendedDay: (placement: Placement) => Promise<boolean>;
  /** The day of the import. */
  readonly today: LocalDate;
}

export interface ReadClaim {
  readonly row: Row<'claims'>;
  readonly record: Claim | undefined;
  /** What is wrong with it beside the claims `held`. */
  codesBeside(held: Held): ProblemCode[];
}

const stateOf: Record<ClaimDecisionCode, Claim['state']> = {
  pending: 'submitted',
  approved: 'approved',
  rejected: 'rejected',
};

/** What the format has no column for. */
const notGiven = {
  ...unknownAgreement,
  amendedBy: null,
  remarks: 0,
  hold: null,
  withdrawnOn: null,
  evidence: [],
  secondPart: null,
  correction: null,
  firstApproval: null,
  sample: null,
  takenUp: false,
};

/** Reads a row, as a claim that is decided as it says. */
export async function readClaim(row: Row<'claims'>, facts: ClaimFacts): Promise<ReadClaim> {
  const { fields } = row;
  const placement = facts.knownRecords.placements.get(id<'Placement'>(fields.placement_id));
  const ground = placement && (await groundOf(placement, facts));
  const draft = draftOf(row, ground);
  const personId = placement && facts.knownRecords.clients.get(placement.clientId);
  const record = recordOf({ row, draft, placement, personId, ground }, facts);
  const codesBeside = (held: Held): ProblemCode[] => [
    ...claimProblems({
      ...draft,
      // The format asks neither for the agreement's term nor for what was agreed of the path.
      details: undefined,
      placement: draft.placement && {
        ...draft.placement,
        agreementTerm: undefined,
        claimed: held.placements.has(fields.placement_id),
      },
      startClaimed: held.starts.has(startKey(personId ?? '', fields.path_starts_on)),
    }),
    ...(held.ids.has(fields.claim_id) ? (['duplicate'] as const) : []),
  ];
  return { row, record, codesBeside };
}

/** The claim as the rules take it, with nothing beside it. */
function draftOf({ fields }: Row<'claims'>, ground: ClaimGround | undefined): ClaimDraft {
  const decision = parseClaimDecision(fields.decision);
  return {
    pathType: parsePathType(fields.path_type),
    pathStartsOn: read.date(fields.path_starts_on),
    counterpartBusinessId: parseBusinessId(fields.counterpart_business_id),
    submittedOn: read.date(fields.submitted_on),
    details: { ...unknownAgreement, milestone: 'start', evidenceKinds: [] },
    placement: ground && { ...ground.facts, claimed: false },
    startClaimed: false,
    decision,
    decidedOn: read.date(fields.decided_on),
    // The import format gives a reason in words alone.
    decisionCategory: decision === 'rejected' ? 'other' : null,
    decisionReason: fields.decision_reason,
  };
}

interface ToRecord extends Pick<ReadClaim, 'row'> {
  readonly draft: ClaimDraft;
  readonly placement: Placement | undefined;
  readonly personId: PersonId | undefined;
  readonly ground: ClaimGround | undefined;
}

function recordOf(
  { row: { fields }, draft, placement, personId, ground }: ToRecord,
  { actor, today: judgedOn }: ClaimFacts,
): Claim | undefined {
  const { pathType, pathStartsOn, counterpartBusinessId, submittedOn, decision } = draft;
  const amountCents = pathType ? ground?.tariff.get(pathType)?.amountCents : undefined;
  const { decidedOn, decisionCategory, decisionReason } = draft;
  const isPending = decision === 'pending';
  return complete<Claim>({
    ...notGiven,
    claimId: id<'Claim'>(fields.claim_id),
    placementId: id<'Placement'>(fields.placement_id),
    clientId: placement?.clientId,
    personId,
    providerId: placement?.providerId,
    pathType: pathType ?? undefined,
    pathStartsOn: pathStartsOn ?? undefined,
    counterpartName: fields.counterpart_name,
    counterpartBusinessId: counterpartBusinessId ?? undefined,
    submittedOn,
    submittedBy: actor,
    decidedOn: isPending ? null : decidedOn,
    decidedBy: isPending ? null : actor,
    decisionCategory,
    decisionReason,
    amountCents,
    parts: approvedWhole({ decision, decidedOn, amountCents, actor }),
    afterCheck: ground && afterCheckOf(draft, { judgedOn, termsFrom: ground.termsFrom }),
    state: decision && stateOf[decision],
  });
}

interface Approved {
  readonly decision: ClaimDecisionCode | undefined;
  readonly decidedOn: LocalDate | undefined;
  readonly amountCents: Cents | undefined;
  readonly actor: string;
}

/** What came approved was approved whole. */
function approvedWhole({ decision, decidedOn, amountCents, actor }: Approved): Claim['parts'] {
  if (decision !== 'approved' || !decidedOn || !amountCents) return [];
  const whole = { milestone: 'start', amountCents, on: decidedOn, by: actor } as const;
  return withPart({ parts: [] }, whole);
}

async function groundOf(placement: Placement, facts: ClaimFacts): Promise<ClaimGround> {
  const { knownRecords } = facts;
  const agreement = must(knownRecords.agreements.get(placement.agreementId), 'the agreement');
  return claimGround({
    placement,
    agreement,
    framework: must(knownRecords.frameworks.get(agreement.frameworkId), 'the framework'),
    provider: must(knownRecords.providers.get(placement.providerId), 'the provider'),
    tariffs: knownRecords.tariffs,
    affiliates: knownRecords.affiliates,
    hasAttendedDay: await facts.hasAttendedDay(placement),
    agreementTerm: isSigned(agreement) ? termOf(knownRecords, agreement) : null,
  });
}
