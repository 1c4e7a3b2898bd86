import type { PathType } from '@jatkopolku/domain/framework';
import {
  type Claim,
  type ClaimId,
  claimSteps,
  claimProblems,
  holdsItsPlace,
} from '@jatkopolku/domain/outcome';
import type { Placement, PlacementId } from '@jatkopolku/domain/placement';
import { type LocalDate, type Result, must, parseBusinessId, success } from '@jatkopolku/kernel';

import { type Seen, moveRecord } from '../change-record.ts';
import { type Asking, type Made, makeRecord } from '../make-record.ts';
import type { Records } from '../records.ts';
import { type Refusal, refuse } from '../refuse.ts';
import { type ClaimGround, claimGround, hasAttendedDay } from './claim-ground.ts';

/** What a provider tells of a client's path onwards. */
export interface ClaimedPath {
  readonly pathType: PathType;
  readonly pathStartsOn: LocalDate;
  readonly counterpartName: string;
  readonly counterpartBusinessId: string;
}

export interface FileClaim extends ClaimedPath {
  readonly claimId: ClaimId;
  readonly placementId: PlacementId;
}

/**
 * Files a claim for a bonus: takes it, or refuses it with every reason. Two claims for one placement,
 * or for one client's path of a day, cannot both be taken, however close they come.
 */
export async function fileClaim(
  records: Records,
  { claimId, placementId, ...path }: FileClaim,
  { actor, today }: Asking<LocalDate>,
): Made<Claim> {
  const stored = await records.get('placement', { placementId });
  if (!stored) return refuse('unknown-placement');
  const placement = stored.record;
  const judged = await judgePath(records, { path, claimId, placement, submittedOn: today });
  if (!judged.ok) return judged;
  const { clientId, providerId } = placement;
  const record: Claim = {
    ...judged.value,
    claimId,
    placementId,
    clientId,
    providerId,
    submittedOn: today,
    submittedBy: actor,
    amendedBy: null,
    decidedOn: null,
    decidedBy: null,
    decisionReason: '',
    state: 'submitted',
  };
  const event = 'claim-filed';
  // What was free a moment ago may be taken now: by this claim's twin.
  return makeRecord(records, { kind: 'claim', record, actor, event, taken: 'already-claimed' });
}

/** Submits a returned claim again, amended. It counts as filed on the day it was first filed. */
export function resubmitClaim(
  records: Records,
  seen: Seen<Pick<Claim, 'claimId'>>,
  path: ClaimedPath,
): Made<Claim> {
  return moveRecord(records, {
    kind: 'claim',
    step: claimSteps.submit,
    event: 'claim-resubmitted',
    ...seen,
    edit: async (claim, state) => {
      const judged = await judgeAgain(records, claim, path);
      if (!judged.ok) return judged;
      const own = { state, amendedBy: seen.actor, decisionReason: '' };
      return success({ ...claim, ...judged.value, ...own });
    },
  });
}

/** Judges a path for a claim that is there: what has changed since it was filed counts. */
export async function judgeAgain(
  records: Records,
  { claimId, submittedOn, placementId }: Claim,
  path: ClaimedPath,
): Promise<Result<JudgedPath, Refusal>> {
  const placement = must(await records.get('placement', { placementId }), 'the placement').record;
  return judgePath(records, { path, claimId, placement, submittedOn });
}

interface Told {
  readonly path: ClaimedPath;
  readonly claimId: ClaimId;
  readonly placement: Placement;
  readonly submittedOn: LocalDate;
}

type JudgedPath = Pick<Claim, keyof ClaimedPath | 'amountCents'>;

/** The path with what the tariff gives for it, or every reason against it. */
async function judgePath(records: Records, told: Told): Promise<Result<JudgedPath, Refusal>> {
  const { path } = told;
  const ground = await loadGround(records, told.placement);
  const counterpartBusinessId = parseBusinessId(path.counterpartBusinessId);
  const draft = await draftOf(records, told, ground);
  const codes = claimProblems({ ...draft, counterpartBusinessId });
  const tariff = ground.tariff.get(path.pathType);
  if (codes.length > 0 || !tariff || !counterpartBusinessId) return refuse(...codes);
  return success({ ...path, counterpartBusinessId, amountCents: tariff.amountCents });
}

/** The claim as the rules take it, beside all others that hold their place. */
async function draftOf(records: Records, told: Told, { facts }: ClaimGround) {
  const { path, claimId, placement, submittedOn } = told;
  const claims = (await records.list('claim')).map(({ record }) => record);
  const held = claims.filter((claim) => claim.claimId !== claimId && holdsItsPlace[claim.state]);
  return {
    ...path,
    submittedOn,
    placement: {
      ...facts,
      claimed: held.some(({ placementId }) => placementId === placement.placementId),
    },
    startClaimed: held.some(
      ({ clientId, pathStartsOn }) =>
        clientId === placement.clientId && pathStartsOn === path.pathStartsOn,
    ),
    decision: 'pending',
    decidedOn: undefined,
    decisionReason: '',
  } as const;
}

async function loadGround(records: Records, placement: Placement): Promise<ClaimGround> {
  const agreement = must(await records.get('agreement', placement), 'the agreement').record;
  const [framework, provider, tariffs, affiliates] = await Promise.all([
    records.get('framework', agreement),
    records.get('provider', agreement),
    records.list('tariff', agreement),
    records.list('affiliate', agreement),
  ]);
  return claimGround({
    placement,
    agreement,
    framework: must(framework, 'the framework').record,
    provider: must(provider, 'the provider').record,
    tariffs: tariffs.map(({ record }) => record),
    affiliates: affiliates.map(({ record }) => record),
    hasAttendedDay: await hasAttendedDay(records, placement),
  });
}
