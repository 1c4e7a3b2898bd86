import { byText, sumCents } from '@jatkopolku/kernel';

import type { Line } from './schema.ts';

/** What makes two lines the same line: everything of them but their days and amount. */
export function lineKey(line: Line): string {
  switch (line.kind) {
    case 'fee':
      return JSON.stringify([line.kind, line.agreementId, line.lot]);
    case 'compensation':
      return JSON.stringify([line.kind, line.clientId, line.placementId, line.payer]);
    case 'travel':
      return JSON.stringify([line.kind, line.clientId, line.placementId]);
    case 'state':
      return JSON.stringify([line.kind]);
    case 'bonus':
      return JSON.stringify([line.kind, line.claimId, ...(line.partNo ? [line.partNo] : [])]);
  }
}

/** Adds up entries of the same line; gives the lines in the order of their keys. */
export class LineBook {
  readonly #lines = new Map<string, Line>();

  enter(line: Line): void {
    const key = lineKey(line);
    const known = this.#lines.get(key);
    this.#lines.set(key, known ? addLines(known, line) : line);
  }

  lines(): Line[] {
    return [...this.#lines].toSorted(([a], [b]) => byText(a, b)).map(([, line]) => line);
  }
}

export function addLines(a: Line, b: Line): Line {
  return { ...a, days: a.days + b.days, amountCents: sumCents([a.amountCents, b.amountCents]) };
}
