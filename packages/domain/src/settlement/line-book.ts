import { cents } from '@jatkopolku/kernel';

import { byLine } from './line-order.ts';
import type { Line } from './schema.ts';

/**
 * Adds up entries of the same line; gives the lines in the order of their keys. Sheet by sheet the lines of a kind
 * come in that order, so that one look at each is enough; only what does not is sorted.
 */
export class LineBook {
  /** In the order of keys. */
  readonly #kinds: { readonly [K in Line['kind']]: Line[] } = {
    bonus: [],
    compensation: [],
    fee: [],
    state: [],
    travel: [],
  };
  #isInOrder = true;

  enter(line: Line): void {
    const lines = this.#kinds[line.kind];
    this.#isInOrder = append(lines, line) && this.#isInOrder;
  }

  lines(): Line[] {
    const kinds = Object.values(this.#kinds);
    const lines: Line[] = [];
    return lines.concat(...(this.#isInOrder ? kinds : kinds.map(sorted)));
  }
}

function sorted(entries: readonly Line[]): Line[] {
  const lines: Line[] = [];
  for (const line of entries.toSorted(byLine)) append(lines, line);
  return lines;
}

/** Adds to the last line what is of the same line. @returns whether they are in order still. */
function append(lines: Line[], line: Line): boolean {
  const last = lines.at(-1);
  const order = last ? byLine(last, line) : -1;
  if (last && order === 0) lines[lines.length - 1] = added(last, line);
  else lines.push(line);
  return order <= 0;
}

function added(a: Line, b: Line): Line {
  return { ...a, days: a.days + b.days, amountCents: cents(a.amountCents + b.amountCents) };
}
