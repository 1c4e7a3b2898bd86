import { parseHours } from '@jatkopolku/domain/placement';
import { type ProblemCode, parseEuros, parseLocalDate, parseWhole } from '@jatkopolku/kernel';

/** Text of a field → value; undefined when it cannot be read. */
export const read = {
  date: parseLocalDate,
  whole: parseWhole,
  euros: parseEuros,
  hours: parseHours,
};

/** An empty field is null, "none"; a filled one is what its reader makes of it. */
export function optional<T>(
  text: string,
  reader: (text: string) => T | undefined,
): T | null | undefined {
  return text === '' ? null : reader(text);
}

/** The record, when every one of its fields could be read. */
export function complete<T extends object>(fields: { [K in keyof T]: T[K] | undefined }):
  | T
  | undefined {
  return Object.values(fields).includes(undefined) ? undefined : (fields as T);
}

/** What a row says: its record as far as it could be read, the names it takes, and what is wrong with it. */
export interface Candidate<T> {
  readonly codes: readonly ProblemCode[];
  readonly record: T | undefined;
}
