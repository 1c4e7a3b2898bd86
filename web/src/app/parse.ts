import type { LocalDate, Month } from '@jatkopolku/kernel';

/** An object of whose fields nothing is known yet. */
export function isRecord(json: unknown): json is Readonly<Record<string, unknown>> {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

/** A text field; empty when it is none. */
export function textIn(json: Readonly<Record<string, unknown>>, name: string): string {
  const value = json[name];
  return typeof value === 'string' ? value : '';
}

/** A list field; empty when it is none. */
export function listIn(json: Readonly<Record<string, unknown>>, name: string): readonly unknown[] {
  const value = json[name];
  return Array.isArray(value) ? value : [];
}

/**
 * A real day `YYYY-MM-DD` in an address; undefined for anything else. The kernel's own reader comes with
 * a library of schemas, which the first page does without.
 */
export function dayOfText(text: unknown): LocalDate | undefined {
  const time = typeof text === 'string' ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  const isReal = !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
  return isReal ? (text as LocalDate) : undefined;
}

/** A month `YYYY-MM` in an address. */
export function monthOfText(text: unknown): Month | undefined {
  return typeof text === 'string' && dayOfText(`${text}-01`) ? (text as Month) : undefined;
}
