import type { LocalDate } from '@jatkopolku/kernel';
import type { CellObject, Row } from 'write-excel-file/universal';

import type { Cell } from './spreadsheet.ts';

interface XlsxSettings {
  /** At most 31 signs, without those of paths. */
  readonly sheet: string;
}

/**
 * A table as an XLSX: amounts are numbers and days are days, which every program reads the same. A text is
 * written as a text, so that no program takes it for a formula.
 */
export async function spreadsheetXlsx(
  rows: readonly (readonly Cell[])[],
  { sheet }: XlsxSettings,
): Promise<Uint8Array> {
  const [heads = [], ...body] = rows;
  const data: Row[] = [heads.map(headCell), ...body.map((row) => row.map(xlsxCell))];
  const columns = heads.map((_, column) => ({ width: widthOf(rows, column) }));
  // Few requests ask for a file: a start does not load its writer.
  const { default: writeXlsxFile } = await import('write-excel-file/universal');
  const file = writeXlsxFile(data, { sheet, columns, stickyRowsCount: 1 });
  return new Uint8Array(await (await file.toBlob()).arrayBuffer());
}

function headCell(cell: Cell): CellObject | null {
  const shown = xlsxCell(cell);
  return shown && { ...shown, fontWeight: 'bold' };
}

function xlsxCell(cell: Cell): CellObject | null {
  if (cell === null) return null;
  if (typeof cell === 'string') return { type: String, value: cell };
  if (typeof cell === 'number') return { type: Number, value: cell };
  // The file has amounts in euros; the nearest number is written with its two decimals.
  if ('cents' in cell) return { type: Number, value: cell.cents / 100, format: '0.00' };
  return { type: Date, value: atMidnight(cell.day), format: 'd.m.yyyy' };
}

function atMidnight(day: LocalDate): Date {
  return new Date(`${day}T00:00:00Z`);
}

const [MIN_WIDTH, MAX_WIDTH] = [11, 50];

/** As wide as its longest text, within reason; an amount or a day fits in any. */
function widthOf(rows: readonly (readonly Cell[])[], column: number): number {
  const lengths = rows.map((row) => {
    const cell = row[column];
    return typeof cell === 'string' ? cell.length + 1 : 0;
  });
  return Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, ...lengths));
}
