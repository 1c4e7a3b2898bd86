import { createHash } from 'node:crypto';

import {
  type Line,
  type ProviderAccount,
  type Run,
  type Sources,
  type Statement,
  type WithheldMonth,
  postingsOf,
} from '@jatkopolku/domain/settlement';
import { type Month, invariant, must } from '@jatkopolku/kernel';

import type { Records } from '../records.ts';

/** Lines and sheet versions in one statement item, well under DynamoDB's 400 KB. */
const PART_SIZE = 1_000;

export interface RunName {
  readonly month: Month;
  readonly runNo: number;
}

/** What remains to be booked of a provider, in statements; none when nothing does. */
export function statementsOf(
  { account, sources }: { readonly account: ProviderAccount; readonly sources: Sources },
  { going: lines, draws }: Pick<WithheldMonth, 'going' | 'draws'>,
  run: RunName,
): Statement[] {
  if (lines.length === 0) return [];
  const [lineParts, sheetParts] = [chunks(lines, PART_SIZE), chunks(account.sheets, PART_SIZE)];
  const parts = Math.max(lineParts.length, sheetParts.length);
  return Array.from({ length: parts }, (_, index) => {
    const content = {
      month: run.month,
      runNo: run.runNo,
      providerId: account.providerId,
      part: index + 1,
      lines: lineParts[index] ?? [],
      sheets: sheetParts[index] ?? [],
      sources: index === 0 ? sources : null,
      ...(index === 0 && draws.length > 0 && { draws: [...draws] }),
    };
    const postings = postingsOf(content.lines, content.draws);
    return { ...content, hash: contentHash(content), postings };
  });
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  const parts: T[][] = [];
  for (let start = 0; start < items.length; start += size) {
    parts.push(items.slice(start, start + size));
  }
  return parts;
}

/** Of what remains to be booked of a provider: equal while nothing has changed; null where nothing remains. */
export function remainderMark(lines: readonly Line[]): string | null {
  if (lines.length === 0) return null;
  return createHash('sha256')
    .update(JSON.stringify(lines.map(sorted)))
    .digest('base64url');
}

/** Of what remains to be booked of all providers. */
export function markOf(
  remainders: readonly { readonly providerId: string; readonly mark: string | null }[],
): string {
  const parts = remainders
    .filter(({ mark }) => mark !== null)
    .map(({ providerId, mark }) => [providerId, mark]);
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
}

/**
 * The same content always has the same hash: its fields are written in a fixed order. The postings follow
 * from the lines and draws, and a statement of an earlier form has no sources.
 */
export function contentHash(content: Omit<Statement, 'hash' | 'postings'>): string {
  const { month, runNo, providerId, part, lines, sheets, sources, draws } = content;
  const parts: unknown[] = [month, runNo, providerId, part, lines.map(sorted), sheets.map(sorted)];
  if (sources) {
    const { agreements, benefits, claims } = sources;
    parts.push(agreements.map(sorted), sorted(benefits), claims.map(sorted));
  }
  if (draws) parts.push(draws.map(sorted));
  const hash = createHash('sha256').update(JSON.stringify(parts));
  // It is in the key of each, and in the head: 192 bits are enough. Those without sources have what they had.
  return sources ? hash.digest('base64url').slice(0, 32) : hash.digest('hex');
}

function sorted(fields: object): [string, unknown][] {
  return Object.entries(fields).toSorted(([a], [b]) => (a < b ? -1 : 1));
}

/**
 * The statements that the runs' heads name, in their order; what no head names is not read, and does not
 * count. One that is missing, or is not what its head names, is a broken table: nothing is computed from it.
 */
export async function statementsIn(records: Records, runs: readonly Run[]): Promise<Statement[]> {
  const keys = runs.flatMap(({ month, runNo, statements }) =>
    statements.map((named) => ({ month, runNo, ...named })),
  );
  const stored = await records.getMany('statement', keys);
  const byHash = new Map(stored.map(({ record }) => [record.hash, record]));
  return keys.map(({ month, runNo, providerId, part, hash }) => {
    const name = `the statement ${month}/${runNo}/${providerId}/${part}`;
    const statement = must(byHash.get(hash), name);
    invariant(contentHash(statement) === hash, `${name} is what the head of its run names`);
    return statement;
  });
}

/** A run's statements, in the order of its head; undefined when there is no such run. */
export async function countedStatements(
  records: Records,
  name: RunName,
): Promise<Statement[] | undefined> {
  const run = await records.get('run', name);
  return run && statementsIn(records, [run.record]);
}
