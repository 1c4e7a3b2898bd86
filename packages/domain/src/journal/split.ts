import { type Cents, cents, invariant, must, sumCents } from '@jatkopolku/kernel';

/** An amount, and what it is of. */
export interface Amount<T> {
  readonly of: T;
  readonly amountCents: Cents;
}

/** What of a line goes to a share. */
export interface SplitPart<L, S> {
  readonly line: L;
  readonly share: S;
  readonly amountCents: Cents;
}

/**
 * Splits lines over shares of the same sum, one after the other: the parts of each line sum to the line, those
 * of each share to the share. Where a line takes and another gives back, what a share got too much of is moved
 * at the last line.
 */
export function splitOver<L, S>(
  lines: readonly Amount<L>[],
  shares: readonly Amount<S>[],
): SplitPart<L, S>[] {
  invariant(sumOf(lines) === sumOf(shares), 'lines and shares come to the same');
  const last = lines.at(-1);
  if (!last) return [];
  const left: number[] = shares.map(({ amountCents }) => amountCents);
  const parts = lines.flatMap((line) => partsOf(line, shares, left));
  const moved = shares.map((share, place) => part(last, share, left[place] ?? 0));
  return [...parts, ...moved].filter(({ amountCents }) => amountCents !== 0);
}

/** Takes a line from what is left of the shares; what no share has left is the first one's. */
function partsOf<L, S>(
  line: Amount<L>,
  shares: readonly Amount<S>[],
  left: number[],
): SplitPart<L, S>[] {
  let rest: number = line.amountCents;
  const parts = shares.map((share, place) => {
    const taken = taking(rest, left[place] ?? 0);
    rest -= taken;
    left[place] = (left[place] ?? 0) - taken;
    return part(line, share, taken);
  });
  if (rest === 0) return parts;
  left[0] = (left[0] ?? 0) - rest;
  return [...parts, part(line, must(shares[0], 'a share'), rest)];
}

/** As much of what is asked as is there, where both take or both give back. */
function taking(asked: number, there: number): number {
  if (Math.sign(asked) !== Math.sign(there)) return 0;
  return Math.abs(asked) < Math.abs(there) ? asked : there;
}

function part<L, S>(line: Amount<L>, share: Amount<S>, amount: number): SplitPart<L, S> {
  return { line: line.of, share: share.of, amountCents: cents(amount) };
}

function sumOf(amounts: readonly Amount<unknown>[]): Cents {
  return sumCents(amounts.map(({ amountCents }) => amountCents));
}
