import { parseHours } from '@jatkopolku/domain/placement';
import { type ProblemCode, parseBusinessDay, parseEuros, parseWhole } from '@jatkopolku/kernel';

/** Text of a field → value; undefined when it cannot be read, or lies outside what the API takes too. */
export const read = {
  date: parseBusinessDay,
  whole: parseWhole,
  euros: parseEuros,
  hours: parseHours,
};

/** The schema of a field that holds a number, with its bounds. */
interface NumberSchema {
  safeParse(value: unknown): { readonly data?: number | undefined };
}

/** A whole number within the bounds of its field's own schema. */
export function wholeIn(schema: NumberSchema, text: string): number | undefined {
  return schema.safeParse(parseWhole(text)).data;
}

/** A word of a list, written exactly so. */
export function oneOf<T extends string>(list: readonly T[], text: string): T | undefined {
  return list.find((word) => word === text);
}

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
