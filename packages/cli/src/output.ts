import type { Progress } from '@jatkopolku/application';

export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}

export function printLines(lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}

export function tell(text: string): void {
  process.stderr.write(`${text}\n`);
}

const QUIET_MS = 1_000;

/** Progress on stderr: a line when a step begins, and one a second while it goes on. */
export function progressOnStderr(): Progress {
  let last = { step: '', at: 0 };
  return (step, done, total) => {
    const now = performance.now();
    if (step === last.step && now - last.at < QUIET_MS) return;
    last = { step, at: now };
    tell(`${step}: ${done}${total === undefined ? '' : ` of ${total}`}`);
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
