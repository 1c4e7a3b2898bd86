import { RefusedInput } from '@jatkopolku/application';
import { type ImportFile, importFiles, rejectedColumns } from '@jatkopolku/contracts';
import type { Problem } from '@jatkopolku/kernel';

/** Where each column of a file stands in its records. */
export type Places = ReadonlyMap<string, number>;

const OTHER_SEPARATORS: Readonly<Record<string, string>> = { ';': '“;”', '\t': 'tabs', '|': '“|”' };

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
  const known = new Set<string>([...columns, ...rejectedColumns]);
  // What is no header may be people's data, which no message repeats.
  if (!names.some((name) => known.has(name))) return { code: 'header-missing' };
  const unknown = names.find((name) => !known.has(name));
  if (unknown !== undefined) return { code: 'column-unknown', details: { column: unknown } };
  const doubled = names.find((name, place) => names.indexOf(name) !== place);
  if (doubled !== undefined) return { code: 'column-doubled', details: { column: doubled } };
  const missing = columns.find((column) => !names.includes(column));
  return missing === undefined
    ? undefined
    : { code: 'column-missing', details: { column: missing } };
}
