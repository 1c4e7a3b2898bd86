import { type Grant, isProviderRole } from '@jatkopolku/domain/access';
import type { Framework } from '@jatkopolku/domain/framework';
import {
  type Claim,
  type ClaimSignal,
  type FiledClaim,
  type Signalled,
  claimSignals,
  isLookedAt,
  partOf,
  pathWindow,
  signalledClaims,
} from '@jatkopolku/domain/outcome';
import { type Placement, lastDayOf } from '@jatkopolku/domain/placement';
import { type DateRange, contains, earlier, must, rangeOf } from '@jatkopolku/kernel';

import { isImportActor } from '../import-actor.ts';
import { protectedClients } from '../protected-clients.ts';
import type { PlacementInShort, RecordOf, Records, WholeKind } from '../records.ts';
import { someAtOnce } from '../some-at-once.ts';
import { placementsOfClient } from '../tally/placements-of-client.ts';

/** So many placements are looked through for clients who are back: a large county's of ten years. */
export const MAX_LOOKED_THROUGH = 20_000;

/** Of so few clients each is asked for by itself: their own placements are a fraction of all. */
const FEW_CLIENTS = 20;

export interface ClaimSignals {
  /** How many claims of the period were looked at. */
  readonly claims: number;
  readonly items: ClaimSignal[];
  /** The claims that the signals name. */
  readonly signalled: Signalled[];
  /** What those are called who file; null for a person whose name nobody wrote down. */
  readonly workers: { readonly userId: string; readonly name: string | null }[];
  /** Whether there are more placements than were looked through. */
  readonly more: boolean;
}

/**
 * What in the claims that were filed in a period is worth a look. Nothing is written, and no check or flag
 * of a claim comes from it. The number of calls does not grow with claims or clients.
 */
export async function listClaimSignals(records: Records, period: DateRange): Promise<ClaimSignals> {
  const [claims, agreements, frameworks, grants] = await Promise.all([
    all(records, 'claim'),
    all(records, 'agreement'),
    all(records, 'framework'),
    all(records, 'grant'),
  ]);
  const looked = claims.filter(
    ({ state, submittedOn }) => isLookedAt[state] && contains(period, submittedOn),
  );
  const [placements, begun] = await Promise.all([
    placementsOf(records, looked),
    begunSince(records, looked),
  ]);
  const frameworkOf = new Map(frameworks.map((one) => [one.frameworkId, one]));
  const agreementOf = new Map(agreements.map((one) => [one.agreementId, one]));
  const termsOf = (placement: Placement): Framework => {
    const { frameworkId } = must(agreementOf.get(placement.agreementId), 'the agreement');
    return must(frameworkOf.get(frameworkId), 'the framework');
  };
  const filed = looked.map((claim) => {
    const placement = must(placements.get(claim.placementId), 'the placement');
    return filedClaim(claim, placement, termsOf(placement));
  });
  const workers = grants.flatMap(workerOf);
  const signalsOf = (of: readonly FiledClaim[]) =>
    claimSignals({ period, claims: of, placements: begun, workers });
  const items = await withoutProtected(records, filed, signalsOf);
  return {
    claims: looked.length,
    items,
    signalled: signalledClaims(items),
    workers: namesIn(items, grants),
    more: begun.length === MAX_LOOKED_THROUGH,
  };
}

async function all<K extends WholeKind>(records: Records, kind: K): Promise<RecordOf<K>[]> {
  return (await records.list(kind)).map(({ record }) => record);
}

async function placementsOf(records: Records, claims: readonly Claim[]) {
  const ids = [...new Set(claims.map(({ placementId }) => placementId))];
  const stored = await records.getMany(
    'placement',
    ids.map((placementId) => ({ placementId })),
  );
  return new Map(stored.map(({ record }) => [record.placementId, record]));
}

/**
 * The placements of those whose path earned a bonus, or of all clients where those are many: the ones that last
 * beyond the first path, so that those that begin after it are among them.
 */
async function begunSince(records: Records, claims: readonly Claim[]): Promise<PlacementInShort[]> {
  const earned = claims.filter((claim) => partOf(claim, 'start') !== undefined);
  const clientIds = [...new Set(earned.map(({ clientId }) => clientId))];
  if (clientIds.length <= FEW_CLIENTS) {
    return (
      await someAtOnce(clientIds, (clientId) => placementsOfClient(records, clientId))
    ).flat();
  }
  const [first, ...others] = earned.map(({ pathStartsOn }) => pathStartsOn);
  return first ? records.lasting({ from: others.reduce(earlier, first) }, MAX_LOOKED_THROUGH) : [];
}

function filedClaim(claim: Claim, placement: Placement, terms: Framework): FiledClaim {
  const { claimWindowDays, claimDeadlineDays } = terms;
  const period = rangeOf(placement.startsOn, lastDayOf(placement));
  return {
    claimId: claim.claimId,
    clientId: claim.clientId,
    providerId: claim.providerId,
    placementId: claim.placementId,
    pathStartsOn: claim.pathStartsOn,
    submittedOn: claim.submittedOn,
    counterpartBusinessId: claim.counterpartBusinessId,
    counterpartName: claim.counterpartName,
    isWithheld: false,
    windowDays: claimWindowDays,
    windowEndsOn: pathWindow({ period, claimWindowDays, claimDeadlineDays }).end,
    filedBy: isImportActor(claim.submittedBy) ? null : claim.submittedBy,
    bonusOn: partOf(claim, 'start')?.approvedOn ?? null,
  };
}

/**
 * The signals, none of which names where a client with a protected address went on to. Clients are read only where
 * a signal would name somebody's counterpart.
 */
async function withoutProtected(
  records: Records,
  filed: readonly FiledClaim[],
  signalsOf: (filed: readonly FiledClaim[]) => ClaimSignal[],
): Promise<ClaimSignal[]> {
  const items = signalsOf(filed);
  const naming = new Set(
    signalledClaims(items.filter(({ code }) => code === 'same-counterpart')).map(
      ({ claimId }) => claimId,
    ),
  );
  const named = filed.filter(({ claimId }) => naming.has(claimId));
  const hidden = await protectedClients(
    records,
    named.map(({ clientId }) => clientId),
  );
  if (hidden.size === 0) return items;
  return signalsOf(filed.map((one) => ({ ...one, isWithheld: hidden.has(one.clientId) })));
}

/** Who may file now. Who no longer may, or may by a mandate, is known by the claims that they filed. */
function workerOf({ role, state, providerId, userId }: Grant) {
  const canFile = state === 'active' && isProviderRole(role) && providerId !== null;
  return canFile ? [{ providerId, userId }] : [];
}

function namesIn(items: readonly ClaimSignal[], grants: readonly Grant[]) {
  const names = new Map(grants.map(({ userId, name }) => [userId, name]));
  const ids = new Set(items.flatMap((one) => (one.code === 'one-worker' ? [one.userId] : [])));
  return [...ids].map((userId) => ({ userId, name: names.get(userId) ?? null }));
}
