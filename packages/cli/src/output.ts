import { once } from 'node:events';

import type { Progress } from '@jatkopolku/application';
import type { ImportReport } from '@jatkopolku/contracts';

export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}

/** Prints a report piece by piece: a million rejected rows are never in memory as one text. */
export async function printReport({ accepted, rejected }: ImportReport): Promise<void> {
  await print(`{"accepted":${JSON.stringify(accepted)},"rejected":{`);
  for (const [place, [file, rows]] of Object.entries(rejected).entries()) {
    await print(`${place > 0 ? ',' : ''}${JSON.stringify(file)}:[`);
    for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
      const piece = JSON.stringify(rows.slice(start, start + ROWS_AT_ONCE)).slice(1, -1);
      await print(`${start > 0 ? ',' : ''}${piece}`);
    }
    await print(']');
  }
  await print('}}\n');
}

const ROWS_AT_ONCE = 1_000;

async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** Prints lines one by one, as fast as they are taken. */
export async function printEach(lines: Iterable<string>): Promise<void> {
  for (const line of lines) await print(`${line}\n`);
}

export function printLines(lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}

export function note(text: string): void {
  process.stderr.write(`${text}\n`);
}

const QUIET_MS = 1_000;

/**
 * Progress on stderr: a line when a step begins, and one a second while it goes on.
 * @param quietMs for so long nothing is printed: what is over by then needs no progress.
 */
export function progressOnStderr(quietMs = 0): Progress {
  const begun = performance.now();
  let last = { step: '', at: 0 };
  return (step, done, total) => {
    const now = performance.now();
    if (now - begun < quietMs) return;
    if (step === last.step && now - last.at < QUIET_MS) return;
    last = { step, at: now };
    note(`${step}: ${done}${total === undefined ? '' : ` of ${total}`}`);
  };
}

/** A table for people: columns as wide as their widest cell, numbers to the right. */
export function tableLines(rows: readonly (readonly (string | number)[])[]): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [column, cell] of row.entries()) {
      widths[column] = Math.max(widths[column] ?? 0, String(cell).length);
    }
  }
  const padded = (cell: string | number, column: number) =>
    typeof cell === 'number'
      ? String(cell).padStart(widths[column] ?? 0)
      : cell.padEnd(widths[column] ?? 0);
  return rows.map((row) => row.map(padded).join('  ').trimEnd());
}
