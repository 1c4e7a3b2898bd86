import { ZERO_CENTS, centsSchema } from '@jatkopolku/kernel';
import * as z from 'zod';

import { lineKey } from './line-order.ts';
import { type Line, type LineOf, bonusLineSchema, feeLineSchema } from './schema.ts';

/** The lines that a provider earns: its fees and bonuses. What clients and the State's compensation come to is not its own. */
export const ownLineSchema = z.discriminatedUnion('kind', [feeLineSchema, bonusLineSchema]);
export type OwnLine = z.infer<typeof ownLineSchema>;

/** What a line, or a part of it, comes to. */
export const amountSchema = z.strictObject({ days: z.int(), amountCents: centsSchema });
export type Amount = z.infer<typeof amountSchema>;

export const NOTHING: Amount = { days: 0, amountCents: ZERO_CENTS };

export function isOwnLine(line: Line): line is LineOf<'fee' | 'bonus'> {
  return line.kind === 'fee' || line.kind === 'bonus';
}

/** The line of the same name; undefined where there is none. */
export function sameLine<T extends Line>(lines: readonly T[], named: Line): T | undefined {
  const name = lineKey(named);
  return lines.find((line) => lineKey(line) === name);
}

/** What the line of that name comes to; nothing where there is none. */
export function amountIn(lines: readonly Line[], named: Line): Amount {
  const { days, amountCents } = sameLine(lines, named) ?? NOTHING;
  return { days, amountCents };
}

export function isNothing({ days, amountCents }: Amount): boolean {
  return days === 0 && amountCents === 0;
}

export function isSameAmount(one: Amount, other: Amount): boolean {
  return one.days === other.days && one.amountCents === other.amountCents;
}
