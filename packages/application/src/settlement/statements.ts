import { createHash } from 'node:crypto';

import type { Line, ProviderAccount, Run, Statement } from '@jatkopolku/domain/settlement';
import type { Month } from '@jatkopolku/kernel';

import type { Records } from '../records.ts';

/** Lines and sheet versions in one statement item, well under DynamoDB's 400 KB. */
const PART_SIZE = 1_000;

export interface RunName {
  readonly month: Month;
  readonly runNo: number;
}

/** What remains to be booked of a provider, in statements; none when nothing does. */
export function statementsOf(
  account: ProviderAccount,
  lines: readonly Line[],
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
    };
    return { ...content, hash: contentHash(content) };
  });
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  const parts: T[][] = [];
  for (let start = 0; start < items.length; start += size) {
    parts.push(items.slice(start, start + size));
  }
  return parts;
}

/** Of what remains to be booked: equal while nothing has changed. */
export function markOf(
  remainders: readonly Pick<ProviderAccount, 'providerId' | 'lines'>[],
): string {
  const parts = remainders
    .filter(({ lines }) => lines.length > 0)
    .map(({ providerId, lines }) => [providerId, lines.map(sorted)]);
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
}

/** The same content always has the same hash: its fields are written in a fixed order. */
function contentHash(content: Omit<Statement, 'hash'>): string {
  const { month, runNo, providerId, part, lines, sheets } = content;
  const parts = [month, runNo, providerId, part, lines.map(sorted), sheets.map(sorted)];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

function sorted(fields: object): [string, unknown][] {
  return Object.entries(fields).toSorted(([a], [b]) => (a < b ? -1 : 1));
}

/** A statement counts once a run's head names it with its hash. */
export function isCounted(statement: Statement, runs: readonly Run[]): boolean {
  const head = runs.find(({ runNo }) => runNo === statement.runNo);
  const named = head?.statements.find(
    ({ providerId, part, hash }) =>
      providerId === statement.providerId && part === statement.part && hash === statement.hash,
  );
  return named !== undefined && statement.hash === contentHash(statement);
}

/** A run's statements that count, in the order of its head; undefined when there is no such run. */
export async function countedStatements(
  records: Records,
  name: RunName,
): Promise<Statement[] | undefined> {
  const run = await records.get('run', name);
  if (!run) return undefined;
  const keys = run.record.statements.map((named) => ({ ...name, ...named }));
  const stored = await records.getMany('statement', keys);
  const hashOf = new Map(stored.map(({ record }) => [record.hash, record]));
  return keys.flatMap(({ hash }) => hashOf.get(hash) ?? []);
}
