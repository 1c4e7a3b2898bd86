import { createHash } from 'node:crypto';

import {
  type Line,
  type ProviderAccount,
  type Run,
  type Statement,
  difference,
} from '@jatkopolku/domain/settlement';
import type { Month } from '@jatkopolku/kernel';

/** Lines and sheet versions in one statement item, well under DynamoDB's 400 KB. */
const PART_SIZE = 1_000;
/** Bonus lines in one statement: each takes a place of its own in the statement's transaction. */
const BONUSES_PER_PART = 90;

export interface RunName {
  readonly month: Month;
  readonly runNo: number;
}

/** What remains to be booked of a provider's account, in statements; none when nothing does. */
export function statementsOf(
  account: ProviderAccount,
  booked: readonly Line[],
  run: RunName,
): Statement[] {
  const lines = difference(account.lines, booked);
  if (lines.length === 0) return [];
  const bonuses = chunks(
    lines.filter(({ kind }) => kind === 'bonus'),
    BONUSES_PER_PART,
  );
  const others = chunks(
    lines.filter(({ kind }) => kind !== 'bonus'),
    PART_SIZE,
  );
  const sheets = chunks(account.sheets, PART_SIZE);
  const parts = Math.max(bonuses.length, others.length, sheets.length);
  return Array.from({ length: parts }, (_, index) => ({
    month: run.month,
    runNo: run.runNo,
    providerId: account.providerId,
    part: index + 1,
    lines: [...(bonuses[index] ?? []), ...(others[index] ?? [])],
    sheets: sheets[index] ?? [],
  }));
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  const parts: T[][] = [];
  for (let start = 0; start < items.length; start += size) {
    parts.push(items.slice(start, start + size));
  }
  return parts;
}

/** The same statement always has the same hash: its fields are written in a fixed order. */
export function statementHash(statement: Statement): string {
  const { month, runNo, providerId, part, lines, sheets } = statement;
  const text = JSON.stringify([
    month,
    runNo,
    providerId,
    part,
    lines.map(sorted),
    sheets.map(sorted),
  ]);
  return createHash('sha256').update(text).digest('hex');
}

function sorted(fields: object): [string, unknown][] {
  return Object.entries(fields).toSorted(([a], [b]) => (a < b ? -1 : 1));
}

/** A statement counts once a run's head names it with its hash. */
export function isCounted(statement: Statement, runs: readonly Run[]): boolean {
  const head = runs.find(({ runNo }) => runNo === statement.runNo);
  const named = head?.statements.find(
    ({ providerId, part }) => providerId === statement.providerId && part === statement.part,
  );
  return named !== undefined && named.hash === statementHash(statement);
}
