import {
  type LocalDate,
  type Problem,
  addDays,
  byText,
  earlier,
  lastDayOfMonths,
  parseLocalDate,
} from '@jatkopolku/kernel';

import { lastDayOf, placementStateOn, placementSteps } from './lifecycle.ts';
import type { Placement } from './schema.ts';

type Renewing = Pick<Placement, 'clientId' | 'startsOn'>;

/**
 * Why a placement does not renew another. It begins after that one's last day, and each is renewed once; a renewal
 * may be written after the last day, and is judged by the state that the one before had until then.
 */
export function renewalProblems(
  before: Placement | undefined,
  wanted: Renewing,
  {
    others,
    today,
  }: { readonly others: readonly Pick<Placement, 'renews'>[]; readonly today: LocalDate },
): Problem[] {
  if (!before || before.clientId !== wanted.clientId) return [{ code: 'renews-unknown' }];
  const state = placementStateOn(before, earlier(today, lastDayOf(before)));
  if (placementSteps.renew.after[state] === null) {
    return [{ code: 'not-renewable', details: { state } }];
  }
  if (others.some(({ renews }) => renews === before.placementId)) {
    return [{ code: 'already-renewed' }];
  }
  return wanted.startsOn > lastDayOf(before)
    ? []
    : [{ code: 'renewal-too-early', at: '/startsOn' }];
}

/** The day from which a placement that renews another counts its service. */
export function serviceStartOf(before: Placement): string {
  return before.serviceStartedOn === '' ? before.startsOn : before.serviceStartedOn;
}

/** Placements of which each but the first renews the one before it, the first one first. */
export function chainOf(placement: Placement, all: readonly Placement[]): readonly Placement[] {
  const chain = [placement];
  // No client has more than all of them, and none is in a chain twice.
  for (const _ of all) {
    const first = chain[0];
    const last = chain.at(-1);
    const before = all.find(({ placementId }) => placementId === first?.renews);
    const next = all.find(({ renews }) => renews !== null && renews === last?.placementId);
    if (before && !chain.includes(before)) chain.unshift(before);
    if (next && !chain.includes(next)) chain.push(next);
  }
  return chain;
}

/** The whole service of a chain, from the day when it began to its last day. */
export interface WholeService {
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
  readonly periods: number;
  /** Months that it lasts in full, and the days beside them. */
  readonly months: number;
  readonly days: number;
}

export function wholeService(chain: readonly Placement[]): WholeService | undefined {
  const [first] = chain.toSorted((a, b) => byText(a.startsOn, b.startsOn));
  const endsOn = chain.map(lastDayOf).toSorted(byText).at(-1);
  if (!first || endsOn === undefined) return undefined;
  const startsOn = parseLocalDate(first.serviceStartedOn) ?? first.startsOn;
  let months = 0;
  while (lastDayOfMonths(startsOn, months + 1) <= endsOn) months += 1;
  const rest = months === 0 ? startsOn : addDays(lastDayOfMonths(startsOn, months), 1);
  let days = 0;
  for (let day = rest; day <= endsOn; day = addDays(day, 1)) days += 1;
  return { startsOn, endsOn, periods: chain.length, months, days };
}
