import type { PathType } from '@jatkopolku/domain/framework';
import {
  type Claim,
  type ClaimDraft,
  claimProblems,
  holdsItsPlace,
} from '@jatkopolku/domain/outcome';
import type { Placement, PlacementId } from '@jatkopolku/domain/placement';
import {
  type BusinessId,
  type LocalDate,
  type ProblemCode,
  type Result,
  must,
  refusal,
  success,
} from '@jatkopolku/kernel';

import type { Records, Stored } from '../records.ts';
import { type ClaimGround, claimGround, hasAttendedDay } from './claim-ground.ts';

export interface FileClaim {
  readonly claimId: Claim['claimId'];
  readonly placementId: PlacementId;
  readonly pathType: PathType;
  readonly pathStartsOn: LocalDate;
  readonly counterpartName: string;
  readonly counterpartBusinessId: BusinessId;
}

export interface Filing {
  readonly actor: string;
  /** The day of filing, by the business clock. */
  readonly today: LocalDate;
}

/**
 * Files a claim for a bonus: takes it, or refuses it with every reason. Two claims for one placement,
 * or for one client's path of a day, cannot both be taken, however close they come.
 */
export async function fileClaim(
  records: Records,
  command: FileClaim,
  { actor, today }: Filing,
): Promise<Result<Stored<Claim>, readonly ProblemCode[]>> {
  const stored = await records.get('placement', command);
  if (!stored) return refusal(['unknown-placement']);
  const placement = stored.record;
  const ground = await loadGround(records, placement);
  const codes = claimProblems(await draftOf(records, { command, placement, ground, today }));
  const tariff = ground.tariff.get(command.pathType);
  if (codes.length > 0 || !tariff) return refusal(codes);
  const record: Claim = {
    ...command,
    clientId: placement.clientId,
    providerId: placement.providerId,
    submittedOn: today,
    submittedBy: actor,
    decidedOn: null,
    decidedBy: null,
    decisionReason: '',
    amountCents: tariff.amountCents,
    state: 'submitted',
  };
  const committed = await records.commit([{ kind: 'claim', record }], {
    event: 'claim-filed',
    actor,
  });
  // What was free a moment ago is taken now: by this claim's twin.
  return committed.ok ? success({ record, version: 1 }) : refusal(['already-claimed']);
}

interface Judged {
  readonly command: FileClaim;
  readonly placement: Placement;
  readonly ground: ClaimGround;
  readonly today: LocalDate;
}

async function draftOf(records: Records, judged: Judged): Promise<ClaimDraft> {
  const { command, placement, ground, today } = judged;
  const claims = (await records.list('claim')).map(({ record }) => record);
  const held = claims.filter(({ state }) => holdsItsPlace[state]);
  return {
    ...command,
    placement: {
      ...ground.facts,
      claimed: held.some(({ placementId }) => placementId === placement.placementId),
    },
    submittedOn: today,
    startClaimed: held.some(
      ({ clientId, pathStartsOn }) =>
        clientId === placement.clientId && pathStartsOn === command.pathStartsOn,
    ),
    decision: 'pending',
    decidedOn: undefined,
    decisionReason: '',
  };
}

async function loadGround(records: Records, placement: Placement): Promise<ClaimGround> {
  const agreement = must(await records.get('agreement', placement), 'the agreement').record;
  const [framework, provider, tariffs, affiliates] = await Promise.all([
    records.get('framework', agreement),
    records.get('provider', agreement),
    records.list('tariff'),
    records.list('affiliate'),
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
