import * as z from 'zod';

import type { Brand } from './brand.ts';
import { invariant } from './invariant.ts';

/** Whole euro cents. Sums are asserted to be exact; no amount is ever a fraction. */
export type Cents = Brand<number, 'Cents'>;

/**
 * The largest single amount, 999,999,999.99 EUR: ninety thousand of them still add up exactly.
 */
export const MAX_AMOUNT_CENTS = 99_999_999_999;

const EUROS = /^(\d+)(?:\.(\d{1,2}))?$/;

export const centsSchema = z.int().brand<'Cents'>();

export function cents(value: number): Cents {
  // Written so that the message costs nothing while there is nothing to say: all sums come here.
  if (!Number.isSafeInteger(value)) invariant(false, `${value} is not a whole number of cents`);
  return value as Cents;
}

export const ZERO_CENTS = cents(0);

/**
 * Reads an amount such as `6`, `6.4` or `6.40` digit by digit, never through a fraction.
 * @returns undefined when the text is not such an amount, or is above {@link MAX_AMOUNT_CENTS}.
 */
export function parseEuros(text: string): Cents | undefined {
  const match = EUROS.exec(text);
  if (!match) return undefined;
  const value = Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
  return value <= MAX_AMOUNT_CENTS ? cents(value) : undefined;
}

export function sumCents(amounts: Iterable<Cents>): Cents {
  let total = 0;
  for (const amount of amounts) total += amount;
  return cents(total);
}

export function multiplyCents(amount: Cents, times: number): Cents {
  return cents(amount * times);
}

/** `-1234` → `-12.34`: for machines and logs; pages format by language. */
export function formatEuros(amount: Cents): string {
  const digits = String(Math.abs(amount)).padStart(3, '0');
  return `${amount < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
