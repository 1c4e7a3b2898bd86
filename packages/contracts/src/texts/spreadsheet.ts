import { type Cents, type LocalDate, formatEuros } from '@jatkopolku/kernel';

import { dayText } from './day-text.ts';

/** A text, a whole number, an amount of money, a day, or nothing. */
export type Cell = string | number | { readonly cents: Cents } | { readonly day: LocalDate } | null;

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A table as a CSV that a Finnish spreadsheet opens without asking: semicolons between cells, a decimal comma,
 * and a mark by which it knows the letters for UTF-8.
 */
export function spreadsheetCsv(rows: readonly (readonly Cell[])[]): string {
  const lines = rows.map((row) => row.map(cellText).join(';'));
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}

function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'object') return valueText(cell);
  return quoted(asText(cell));
}

/** As Finnish spreadsheets write amounts and days, whatever the language of the words. */
function valueText(cell: Exclude<Cell, string | number | null>): string {
  return 'cents' in cell ? formatEuros(cell.cents).replace('.', ',') : dayText(cell.day, 'fi');
}

/** What somebody wrote is never a formula: a spreadsheet shows what begins with an apostrophe as it is. */
function asText(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

function quoted(text: string): string {
  return /[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
