import { RefusedInput } from '@jatkopolku/application';
import {
  type ImportFile,
  importFiles,
  optionalColumnsOf,
  rejectedColumns,
} from '@jatkopolku/contracts';
import type { Problem } from '@jatkopolku/kernel';

/** Where each column of a file is in its records. */
export type Places = ReadonlyMap<string, number>;

const OTHER_SEPARATORS: Readonly<Record<string, string>> = { ';': '“;”', '|': '“|”' };

/**
 * Finds the columns, in whatever order. The columns that a file of rejected rows adds may be there too.
 * @throws RefusedInput for a missing, unknown or doubled column, or another separator.
 */
export function readHeader(file: ImportFile, header: readonly string[]): Places {
  const names = header.map((name) => name.trim());
  const problem = separatorProblem(names) ?? columnProblem(file, names);
  if (problem) {
    throw new RefusedInput({ ...problem, details: { file: `${file}.csv`, ...problem.details } });
  }
  return new Map(names.map((name, place) => [name, place]));
}

function separatorProblem(names: readonly string[]): Problem | undefined {
  const [only = ''] = names;
  const separator = Object.keys(OTHER_SEPARATORS).find((character) => only.includes(character));
  if (names.length > 1 || separator === undefined) return undefined;
  return { code: 'separator-not-comma', details: { found: OTHER_SEPARATORS[separator] ?? '' } };
}

function columnProblem(file: ImportFile, names: readonly string[]): Problem | undefined {
  const columns: readonly string[] = importFiles[file];
  const known = new Set<string>([...columns, ...optionalColumnsOf(file), ...rejectedColumns]);
  if (!names.some((name) => known.has(name))) return { code: 'header-missing' };
  const unknown = names.filter((name) => !known.has(name));
  const missing = columns.find((column) => !names.includes(column));
  if (unknown.length > 0) {
    const isExtra = unknown.length === 1 && missing === undefined;
    return { code: 'column-unknown', details: { column: nameOfColumn(names, unknown, isExtra) } };
  }
  const doubled = names.find((name, place) => names.indexOf(name) !== place);
  if (doubled !== undefined) return { code: 'column-doubled', details: { column: doubled } };
  return missing === undefined
    ? undefined
    : { code: 'column-missing', details: { column: missing } };
}

/**
 * What is in place of a header may be people's data, which no message repeats: a column is named
 * only when it is one word more than a whole header, and by its place otherwise.
 */
function nameOfColumn(
  names: readonly string[],
  unknown: readonly string[],
  isExtra: boolean,
): string {
  const [first = ''] = unknown;
  const isWord = /^[a-z][a-z_]{0,39}$/.test(first);
  return isExtra && isWord ? `“${first}”` : String(names.indexOf(first) + 1);
}
