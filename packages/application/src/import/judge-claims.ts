import type { Row } from '@jatkopolku/contracts';
import { parsePathType } from '@jatkopolku/domain/framework';
import {
  type Claim,
  type ClaimDecisionCode,
  claimProblems,
  holdsItsPlace,
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
import type { PackageSource } from '../ports.ts';
import { sameContent } from '../same-content.ts';
import type { KnownRecords } from './known-records.ts';
import { complete, read } from './read-fields.ts';
import { type Verdict, accept, emptyTally, reject } from './verdict.ts';

/** What the system adds to a row. */
const ADDED = [
  'personId',
  'isCompany',
  'parts',
  'correction',
  'firstApproval',
  'submittedBy',
  'amendedBy',
  'decidedBy',
  'hold',
  'sample',
  'takenUp',
] as const;

/** The claims that a claim is compared with. */
interface Held {
  readonly ids: Set<string>;
  readonly placements: Set<string>;
  readonly starts: Set<string>;
}

function hold(held: Held, claim: Claim): void {
  held.ids.add(claim.claimId);
  if (!holdsItsPlace[claim.state]) return;
  held.placements.add(claim.placementId);
  held.starts.add(startKey(claim.personId, claim.pathStartsOn));
}

function heldBy(claims: readonly Claim[]): Held {
  const held: Held = { ids: new Set(), placements: new Set(), starts: new Set() };
  for (const claim of claims) hold(held, claim);
  return held;
}

function startKey(personId: string, start: string): string {
  return JSON.stringify([personId, start]);
}

export interface ClaimFacts {
  /** Who the records are by. */
  readonly actor: string;
  readonly knownRecords: KnownRecords;
  readonly hasAttendedDay: (placement: Placement) => Promise<boolean>;
}

interface ReadClaim {
  readonly row: Row<'claims'>;
  readonly record: Claim | undefined;
  /** What is wrong with it beside the claims `held`. */
  codesBeside(held: Held): ProblemCode[];
}

/**
 * Judges claims in file order, each against those accepted before it. As with named records, a stored
 * claim that the package repeats counts from its own row on.
 */
export async function judgeClaims(
  source: PackageSource,
  facts: ClaimFacts,
  stored: readonly Claim[],
): Promise<Verdict<Claim>> {
  const rows = await readClaims(source, facts);
  const storedById = new Map(stored.map((claim) => [claim.claimId, claim]));
  const repeats = (record: Claim | undefined): record is Claim => {
    const known = record && storedById.get(record.claimId);
    return known !== undefined && sameContent(record as Claim, known, ADDED);
  };
  const repeated = new Set(
    rows.filter(({ record }) => repeats(record)).map(({ record }) => record?.claimId),
  );
  const before = heldBy(stored.filter(({ claimId }) => !repeated.has(claimId)));
  const all = heldBy(stored);
  const tally = emptyTally<Claim>();
  for (const { row, record, codesBeside } of rows) {
    if (repeats(record) && !before.ids.has(record.claimId)) {
      accept(tally);
      hold(before, record);
      continue;
    }
    const codes = codesBeside(before);
    const reasons = codes.length > 0 ? codes : codesBeside(all);
    if (reasons.length > 0 || !record) {
      reject(tally, row.number, reasons);
      continue;
    }
    accept(tally, record);
    hold(before, record);
    hold(all, record);
  }
  return tally;
}

async function readClaims(source: PackageSource, facts: ClaimFacts): Promise<ReadClaim[]> {
  const rows: ReadClaim[] = [];
  for await (const batch of source.rows('claims')) {
    for (const row of batch) rows.push(await readClaim(row, facts));
  }
  return rows;
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

async function readClaim(row: Row<'claims'>, facts: ClaimFacts): Promise<ReadClaim> {
  const { actor, knownRecords } = facts;
  const { fields } = row;
  const placement = knownRecords.placements.get(id<'Placement'>(fields.placement_id));
  const decision = parseClaimDecision(fields.decision);
  const draft = {
    pathType: parsePathType(fields.path_type),
    pathStartsOn: read.date(fields.path_starts_on),
    counterpartBusinessId: parseBusinessId(fields.counterpart_business_id),
    submittedOn: read.date(fields.submitted_on),
    decision,
    decidedOn: read.date(fields.decided_on),
    // The import format gives a reason in words alone.
    decisionCategory: decision === 'rejected' ? ('other' as const) : null,
    decisionReason: fields.decision_reason,
  };
  const personId = placement && knownRecords.clients.get(placement.clientId);
  const claimed = placement && (await groundOf(placement, facts));
  const amountCents = draft.pathType && claimed?.tariff.get(draft.pathType)?.amountCents;
  const record = complete<Claim>({
    ...notGiven,
    claimId: id<'Claim'>(fields.claim_id),
    placementId: id<'Placement'>(fields.placement_id),
    clientId: placement?.clientId,
    personId,
    providerId: placement?.providerId,
    pathType: draft.pathType,
    pathStartsOn: draft.pathStartsOn,
    counterpartName: fields.counterpart_name,
    counterpartBusinessId: draft.counterpartBusinessId,
    submittedOn: draft.submittedOn,
    submittedBy: actor,
    decidedOn: decision === 'pending' ? null : draft.decidedOn,
    decidedBy: decision === 'pending' ? null : actor,
    decisionCategory: draft.decisionCategory,
    decisionReason: draft.decisionReason,
    amountCents,
    parts: approvedWhole({ decision, decidedOn: draft.decidedOn, amountCents, actor }),
    state: decision && stateOf[decision],
  });
  const codesBeside = (held: Held): ProblemCode[] => [
    ...claimProblems({
      ...draft,
      details: undefined,
      placement: claimed && {
        ...claimed.facts,
        claimed: held.placements.has(fields.placement_id),
      },
      startClaimed: held.starts.has(startKey(personId ?? '', fields.path_starts_on)),
    }),
    ...(held.ids.has(fields.claim_id) ? (['duplicate'] as const) : []),
  ];
  return { row, record, codesBeside };
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
    agreementTerm: undefined,
  });
}
