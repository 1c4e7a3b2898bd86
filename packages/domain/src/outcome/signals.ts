import type { Placement } from '@jatkopolku/domain/placement';
import type { ProviderId } from '@jatkopolku/domain/provider';
import {
  type DateRange,
  type LocalDate,
  addDays,
  byText,
  contains,
  rangeOf,
} from '@jatkopolku/kernel';

import type { ClaimState } from './lifecycle.ts';
import type { Claim } from './schema.ts';
import {
  type ShareBound,
  type SignalBounds,
  isWorthALook,
  signalBoundsOn,
} from './signal-bounds.ts';
import {
  type ClaimSignal,
  type SignalOf,
  type Signalled,
  type SignalledClaim,
  signalCodes,
} from './signal-schema.ts';

/** Whether signals are looked for in a claim: its provider holds on to it, whatever came of it. */
export const isLookedAt: Readonly<Record<ClaimState, boolean>> = {
  draft: false,
  submitted: true,
  returned: true,
  approved: true,
  'second-submitted': true,
  'second-returned': true,
  rejected: true,
  withdrawn: false,
  'clawed-back': true,
};

/** What of a claim, and of its placement's terms, signals are made of. */
export interface FiledClaim
  extends SignalledClaim, Pick<Claim, 'placementId' | 'counterpartBusinessId' | 'counterpartName'> {
  /** Whether where the client went on to is withheld: the client's address is protected. */
  readonly isWithheld: boolean;
  /** From the day after the placement's last day. */
  readonly windowDays: number;
  /** The last day on which the path could start. */
  readonly windowEndsOn: LocalDate;
  /** Null for a claim that no person filed: it was imported. */
  readonly filedBy: string | null;
  /** The day of its bonus; null where it has none. */
  readonly bonusOn: LocalDate | null;
}

export interface SignalFacts {
  /** Claims are looked at by the day of filing. */
  readonly period: DateRange;
  readonly claims: readonly FiledClaim[];
  readonly placements: readonly Pick<Placement, 'placementId' | 'clientId' | 'startsOn'>[];
  /** Who can file for which provider; those who filed count beside them. */
  readonly workers: readonly { readonly providerId: ProviderId; readonly userId: string }[];
}

/** A provider's claims, or all of the region, with those who can file them. */
interface Group {
  readonly providerId: ProviderId | null;
  readonly claims: readonly FiledClaim[];
  readonly workers: ReadonlySet<string>;
}

/**
 * What in the claims of a period is worth a look, by the bounds of its last day: first of the whole region,
 * then provider by provider. It decides nothing, and no claim is judged by it.
 */
export function claimSignals(facts: SignalFacts): ClaimSignal[] {
  const claims = facts.claims
    .filter(({ submittedOn }) => contains(facts.period, submittedOn))
    .toSorted((a, b) => byText(a.submittedOn, b.submittedOn) || byText(a.claimId, b.claimId));
  const bounds = signalBoundsOn(facts.period.end);
  const providers = groupsOf({ ...facts, claims });
  const groups = [regionOf(providers), ...providers];
  const signals = [
    ...providers.flatMap((group) => lateInWindow(group, bounds['late-in-window'])),
    ...groups.flatMap((group) => sameCounterpart(group, bounds['same-counterpart'])),
    ...groups.flatMap((group) => oneWorker(group, bounds['one-worker'])),
    ...claims.flatMap((claim) => returned(claim, facts.placements, bounds['client-returned'])),
  ];
  return signals.toSorted(byPlace);
}

/** The claims that signals name, those of most signals first. */
export function signalledClaims(signals: readonly ClaimSignal[]): Signalled[] {
  const found = signals.flatMap(({ code, claims }) => claims.map((claim) => ({ code, claim })));
  const byClaim = [...Map.groupBy(found, ({ claim }) => claim.claimId).values()];
  const signalled = byClaim.flatMap((same) => {
    const codes = signalCodes.filter((code) => same.some((one) => one.code === code));
    return same.slice(0, 1).map(({ claim }) => ({ ...claim, codes }));
  });
  return signalled.toSorted(
    (a, b) => b.codes.length - a.codes.length || byText(a.claimId, b.claimId),
  );
}

function groupsOf({ claims, workers }: SignalFacts): Group[] {
  const byProvider = Map.groupBy(claims, ({ providerId }) => providerId);
  return [...byProvider].map(([providerId, own]) => {
    const known = workers.filter((worker) => worker.providerId === providerId);
    const filers = own.flatMap(({ filedBy }) => filedBy ?? []);
    const names = new Set([...known.map(({ userId }) => userId), ...filers]);
    return { providerId, claims: own, workers: names };
  });
}

function regionOf(providers: readonly Group[]): Group {
  return {
    providerId: null,
    claims: providers.flatMap(({ claims }) => claims),
    workers: new Set(providers.flatMap(({ workers }) => [...workers])),
  };
}

/** Paths that start just inside the window, for a share of a provider's claims. */
function lateInWindow(
  { providerId, claims }: Group,
  bound: SignalBounds['late-in-window'],
): SignalOf<'late-in-window'>[] {
  const wide = claims.filter(({ windowDays }) => windowDays >= bound.minWindowDays);
  const late = wide.filter(({ pathStartsOn, windowEndsOn }) =>
    contains(rangeOf(addDays(windowEndsOn, 1 - bound.lastDays), windowEndsOn), pathStartsOn),
  );
  if (!isWorthALook(late.length, wide.length, bound)) return [];
  return [{ code: 'late-in-window', providerId, ...shareOf(late, wide), bound }];
}

/** One counterpart in many claims. */
function sameCounterpart(
  group: Group,
  bounds: SignalBounds['same-counterpart'],
): SignalOf<'same-counterpart'>[] {
  const { providerId, claims } = group;
  const bound = boundOf(group, bounds);
  return manyOf(group, claims, { bound, by: shownCounterpart }).flatMap((same) =>
    same.slice(0, 1).map(({ counterpartBusinessId, counterpartName }) => ({
      code: 'same-counterpart' as const,
      providerId,
      counterpartBusinessId,
      counterpartName,
      ...shareOf(same, claims),
      bound,
    })),
  );
}

function shownCounterpart({ isWithheld, counterpartBusinessId }: FiledClaim): string | null {
  return isWithheld ? null : counterpartBusinessId;
}

/** One worker who files many of the claims, where several can. */
function oneWorker(group: Group, bounds: SignalBounds['one-worker']): SignalOf<'one-worker'>[] {
  const { providerId, workers } = group;
  const { minWorkers } = bounds;
  if (workers.size < minWorkers) return [];
  const filed = group.claims.filter(({ filedBy }) => filedBy !== null);
  const bound = boundOf(group, bounds);
  return manyOf(group, filed, { bound, by: ({ filedBy }) => filedBy }).flatMap((same) =>
    same.slice(0, 1).map(({ filedBy }) => ({
      code: 'one-worker' as const,
      providerId,
      userId: filedBy ?? '',
      workers: workers.size,
      ...shareOf(same, filed),
      bound: { ...bound, minWorkers },
    })),
  );
}

/** The client is in a new placement soon after the bonus, or before it was approved even. */
function returned(
  claim: FiledClaim,
  placements: SignalFacts['placements'],
  bound: SignalBounds['client-returned'],
): SignalOf<'client-returned'>[] {
  const { bonusOn, providerId } = claim;
  if (bonusOn === null) return [];
  const lastDay = addDays(bonusOn, bound.weeks * 7);
  const [first] = placements
    .filter(({ clientId, placementId }) => {
      return clientId === claim.clientId && placementId !== claim.placementId;
    })
    .filter(({ startsOn }) => startsOn > claim.pathStartsOn && startsOn <= lastDay)
    .toSorted((a, b) => byText(a.startsOn, b.startsOn) || byText(a.placementId, b.placementId));
  if (!first) return [];
  const { placementId, startsOn } = first;
  const claims = [named(claim)];
  return [{ code: 'client-returned', providerId, claims, bonusOn, placementId, startsOn, bound }];
}

interface Many {
  readonly bound: ShareBound;
  /** Null for a claim that is of nobody's. */
  readonly by: (claim: FiledClaim) => string | null;
}

/** The claims of each that has many of them; of the region only what is not one provider's alone, who has it already. */
function manyOf(
  { providerId }: Group,
  claims: readonly FiledClaim[],
  { bound, by }: Many,
): (readonly FiledClaim[])[] {
  const isOfSeveral = (same: readonly FiledClaim[]) =>
    new Set(same.map((claim) => claim.providerId)).size > 1;
  return [...Map.groupBy(claims, by)]
    .flatMap(([of, same]) => (of === null ? [] : [same]))
    .filter((same) => isWorthALook(same.length, claims.length, bound))
    .filter((same) => providerId !== null || isOfSeveral(same));
}

function boundOf(
  { providerId }: Group,
  { provider, region }: Readonly<Record<'provider' | 'region', ShareBound>>,
): ShareBound {
  return providerId === null ? region : provider;
}

function shareOf(found: readonly FiledClaim[], all: readonly FiledClaim[]) {
  return { count: found.length, of: all.length, claims: found.map(named) };
}

function named({ claimId, clientId, providerId, pathStartsOn, submittedOn }: FiledClaim) {
  return { claimId, clientId, providerId, pathStartsOn, submittedOn };
}

function firstClaim({ claims: [first] }: ClaimSignal): string {
  return first?.claimId ?? '';
}

/** The region first, then by provider; of one place by kind, the most claims first. */
function byPlace(a: ClaimSignal, b: ClaimSignal): number {
  return (
    byText(a.providerId ?? '', b.providerId ?? '') ||
    signalCodes.indexOf(a.code) - signalCodes.indexOf(b.code) ||
    b.claims.length - a.claims.length ||
    byText(firstClaim(a), firstClaim(b))
  );
}
