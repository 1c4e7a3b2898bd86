import { type Cents, cents } from '@jatkopolku/kernel';

import { type Pool, type Pools, coverName, drawnOf, leftOf, poolOf } from './pools.ts';
import type { CommitmentId, Cover, PlacedAgreement } from './schema.ts';

/** Something to be booked of an agreement: above zero it takes money, below zero it gives back. */
export interface Ask<T> {
  readonly of: T;
  readonly agreement: PlacedAgreement;
  readonly amountCents: Cents;
  /** Whether it waits for something else as well: it takes no money from those that go. */
  readonly waits: boolean;
}

/** What a booked amount takes of a commitment, or gives back to it. */
export interface Draw {
  readonly commitmentId: CommitmentId;
  readonly agreementId: PlacedAgreement['agreementId'];
  readonly amountCents: Cents;
}

/** What came of an ask: what it draws, or how much is missing for it; neither where nothing is set aside. */
export interface Answer<T> {
  readonly ask: Ask<T>;
  /** What covers it; undefined where nothing is set aside, and nothing is checked. */
  readonly cover: Cover | undefined;
  /** Zero for what fits. */
  readonly missingCents: Cents;
  readonly draws: readonly Draw[];
}

interface Running {
  readonly pool: Pool;
  bookedCents: Cents;
  /** What is left for those that do not fit, one after the other. */
  sparedCents: Cents;
}

/**
 * Which of the asks fit in what is set aside, taken one after the other, each whole or not at all: a provider
 * is paid what its statement says. What gives back comes first; what does not fit leaves the money to those
 * that come after it.
 */
export function drawOn<T>(pools: Pools, asks: readonly Ask<T>[]): Answer<T>[] {
  const running = new Map(
    [...pools].map(([name, pool]) => [
      name,
      { pool, bookedCents: pool.bookedCents, sparedCents: leftOf(pool) },
    ]),
  );
  const inTurn = [
    ...asks.filter(({ waits, amountCents }) => !waits && amountCents <= 0),
    ...asks.filter(({ waits, amountCents }) => !waits && amountCents > 0),
    ...asks.filter(({ waits }) => waits),
  ];
  const answered = inTurn.map((ask) => answer(ask, poolOf(running, ask.agreement)));
  for (const own of running.values()) own.sparedCents = cents(own.pool.setCents - own.bookedCents);
  return answered.map((one) => (one.missingCents > 0 ? missing(one, running) : one));
}

function answer<T>(ask: Ask<T>, own: Running | undefined): Answer<T> {
  const none = { ask, missingCents: cents(0), draws: [] };
  if (!own) return { ...none, cover: undefined };
  const { cover } = own.pool;
  const after = cents(own.bookedCents + ask.amountCents);
  if (ask.amountCents > 0 && after > own.pool.setCents) {
    return { ...none, cover, missingCents: ask.amountCents };
  }
  if (ask.waits) return { ...none, cover };
  const draws = drawsBetween(own.pool, ask, { before: own.bookedCents, after });
  own.bookedCents = after;
  return { ...none, cover, draws };
}

/** What is left in the end is counted once: for those that wait for money, one after the other. */
function missing<T>(one: Answer<T>, running: ReadonlyMap<string, Running>): Answer<T> {
  const own = one.cover && running.get(coverName(one.cover));
  if (!own) return one;
  const used = Math.min(own.sparedCents, one.missingCents);
  own.sparedCents = cents(own.sparedCents - used);
  return { ...one, missingCents: cents(one.missingCents - used) };
}

function drawsBetween(
  { commitments }: Pool,
  { agreement: { agreementId } }: Pick<Ask<unknown>, 'agreement'>,
  { before, after }: { readonly before: Cents; readonly after: Cents },
): Draw[] {
  const [drawn, then] = [drawnOf(commitments, before), drawnOf(commitments, after)];
  return commitments
    .map(({ commitmentId }) => ({
      commitmentId,
      agreementId,
      amountCents: cents((then.get(commitmentId) ?? 0) - (drawn.get(commitmentId) ?? 0)),
    }))
    .filter(({ amountCents }) => amountCents !== 0);
}
