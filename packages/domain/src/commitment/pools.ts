import { type Cents, ZERO_CENTS, cents, sumCents } from '@jatkopolku/kernel';

import { isSetAside } from './lifecycle.ts';
import type {
  BookedAgreement,
  Commitment,
  CommitmentId,
  Cover,
  PlacedAgreement,
} from './schema.ts';

/** What is set aside for the same agreement, or for the rest of the same lot, in a year. */
export interface Pool {
  readonly cover: Cover;
  /** In the order in which they are drawn on: of their confirmation. */
  readonly commitments: readonly Commitment[];
  readonly setCents: Cents;
  readonly bookedCents: Cents;
}

/** The pools of a year by the name of what they cover. */
export type Pools = ReadonlyMap<string, Pool>;

export function coverName({ frameworkId, lot, agreementId }: Cover): string {
  return agreementId === null ? `lot ${lot} of ${frameworkId}` : `agreement ${agreementId}`;
}

/** What covers an agreement: its own commitments alone where it has any, or those of its lot. */
export function poolOf<P>(
  pools: ReadonlyMap<string, P>,
  agreement: PlacedAgreement,
): P | undefined {
  return (
    pools.get(coverName(agreement)) ?? pools.get(coverName({ ...agreement, agreementId: null }))
  );
}

/** The year's pools, and what is booked of each by now. */
export function poolsOf(set: readonly Commitment[], booked: readonly BookedAgreement[]): Pools {
  const own = Map.groupBy(
    set.filter(({ state }) => isSetAside[state]),
    coverName,
  );
  const spent = Map.groupBy(booked, (agreement) => {
    const covering = poolOf(own, agreement)?.[0];
    return covering && coverName(covering);
  });
  const pools = [...own].flatMap(([name, together]) => {
    const commitments = together.toSorted((a, b) => (a.turn ?? 0) - (b.turn ?? 0));
    const [first] = commitments;
    return first ? [[name, poolWith(first, commitments, spent.get(name) ?? [])] as const] : [];
  });
  return new Map(pools);
}

function poolWith(
  { frameworkId, lot, agreementId }: Cover,
  commitments: readonly Commitment[],
  booked: readonly BookedAgreement[],
): Pool {
  return {
    cover: { frameworkId, lot, agreementId },
    commitments,
    setCents: sumCents(commitments.map(({ amountCents }) => amountCents)),
    bookedCents: sumCents(booked.map(({ amountCents }) => amountCents)),
  };
}

/** What is left to be booked; below zero never, since nothing is booked beyond what is set. */
export function leftOf({ setCents, bookedCents }: Pick<Pool, 'setCents' | 'bookedCents'>): Cents {
  return cents(setCents - bookedCents);
}

/**
 * How much of each of the pool's commitments is drawn when so much is booked: the one that was confirmed
 * first is drawn on first, and the last of them becomes free first when something is taken back.
 */
export function drawnOf(
  commitments: readonly Commitment[],
  bookedCents: Cents,
): ReadonlyMap<CommitmentId, Cents> {
  let before = 0;
  const drawn = commitments.map(({ commitmentId, amountCents }) => {
    const own = Math.min(Math.max(bookedCents - before, 0), amountCents);
    before += amountCents;
    return [commitmentId, own === 0 ? ZERO_CENTS : cents(own)] as const;
  });
  return new Map(drawn);
}
