import { ZERO_CENTS, cents } from '@jatkopolku/kernel';

import type { Amount } from './own-line.ts';

/** Adds up amounts by what each is of, in one go through them: a region's month has tens of thousands. */
export class Sums<Name> {
  readonly #sums = new Map<Name, { days: number; amountCents: number }>();

  add(name: Name, { days, amountCents }: Amount): void {
    const known = this.#sums.get(name);
    if (!known) {
      this.#sums.set(name, { days, amountCents });
      return;
    }
    known.days += days;
    known.amountCents += amountCents;
  }

  /** What is added up under the name; nothing where nothing was added. */
  of(name: Name): Amount {
    const { days, amountCents } = this.#sums.get(name) ?? { days: 0, amountCents: ZERO_CENTS };
    return { days, amountCents: cents(amountCents) };
  }

  all(order: (a: Name, b: Name) => number): [Name, Amount][] {
    return [...this.#sums.keys()].toSorted(order).map((name) => [name, this.of(name)]);
  }
}

export function sumAmounts(amounts: readonly Amount[]): Amount {
  let [days, sum] = [0, 0];
  for (const amount of amounts) {
    days += amount.days;
    sum += amount.amountCents;
  }
  return { days, amountCents: cents(sum) };
}
