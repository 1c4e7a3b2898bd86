import { lineKey } from '@jatkopolku/domain/settlement';

import type { HeldDispute, Statement, StatementLine } from './queries.ts';

/** A line, and what its provider has against it, the first dispute first. */
export interface DisputedLine extends Pick<StatementLine, 'line'> {
  /** Undefined for a line that is on the statement no more. */
  readonly shown: StatementLine | undefined;
  readonly disputes: readonly HeldDispute[];
}

/** The lines of a statement with their disputes, and after them those that only a dispute knows. */
export function linesWithDisputes({ lines, disputes }: Pick<Statement, 'lines' | 'disputes'>) {
  const byLine = Map.groupBy(disputes, ({ record }) => lineKey(record.line));
  const shown = lines.map((one): DisputedLine => ({
    line: one.line,
    shown: one,
    disputes: byLine.get(lineKey(one.line)) ?? [],
  }));
  const known = new Set(lines.map(({ line }) => lineKey(line)));
  const gone = [...byLine].flatMap(([name, own]): DisputedLine[] => {
    const [first] = own;
    return known.has(name) || !first
      ? []
      : [{ line: first.record.line, shown: undefined, disputes: own }];
  });
  return [...shown, ...gone];
}
