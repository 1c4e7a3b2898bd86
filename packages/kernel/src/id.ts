import * as z from 'zod';

import type { Brand } from './brand.ts';

/** The name of one record of a kind, as the region wrote it: `Id<'Client'>` is not an `Id<'Placement'>`. */
export type Id<Kind extends string> = Brand<string, Kind>;

export function idSchema<Kind extends string>() {
  return z.string().brand<Kind>();
}

export function id<Kind extends string>(text: string): Id<Kind> {
  return text as Id<Kind>;
}

/** Ids sort as plain strings (by UTF-16 code unit), never by language. */
export function byText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
